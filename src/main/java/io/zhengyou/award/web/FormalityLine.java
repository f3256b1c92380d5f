package io.zhengyou.award.web;

import io.zhengyou.award.nomination.Nominee;
import org.jspecify.annotations.Nullable;

/**
 * A nomination whose formality review is open.
 *
 * @param findings what the pre-check found; empty if nothing
 * @param returned whether it was returned for correction before: what changed is in its form
 * @param holder   the colleague who has claimed it; {@code null} if nobody or the reader
 */
record FormalityLine(String taskId, String unit, Nominee nominee, String findings, boolean returned, @Nullable String holder) {

    public boolean isClean() {
        return findings.isEmpty() && !returned;
    }

    /** Whether the reader may accept it together with others. */
    public boolean isOffered() {
        return isClean() && holder == null;
    }

    /** Why it is not offered. */
    public String obstacle() {
        if (holder != null) {
            return "正由" + holder + "办理。";
        }
        return !findings.isEmpty() ? "预审有发现，请逐件办理。" : returned ? "曾退回补正，请逐件核对修改之处。" : "";
    }
}

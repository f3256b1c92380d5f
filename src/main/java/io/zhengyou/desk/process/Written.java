package io.zhengyou.desk.process;

import io.zhengyou.desk.Refused;

/** What somebody wrote into a field of the desk. */
final class Written {

    static final int MOST = 2000;

    private Written() {}

    /** @param what the label of the field */
    static String needed(String what, String text) {
        String written = atWill(what, text);
        if (written.isEmpty()) {
            throw Refused.invalid("请填写" + what + "。");
        }
        return written;
    }

    static String atWill(String what, String text) {
        String written = text.strip();
        if (written.length() > MOST) {
            throw Refused.invalid(what + "最多 " + MOST + " 字，现有 " + written.length() + " 字，请精简。");
        }
        return written;
    }
}

package io.zhengyou.flow.change.web;

import io.zhengyou.flow.change.process.NewChange;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody entered on the page of a new change. */
record ChangeForm(String title, String reason, String wantedOn) {

    static final ChangeForm EMPTY = new ChangeForm("", "", "");

    static final int LONGEST_REASON = 2000;
    static final String REASON_MISSING = "请写明理由，5 到 %d 个字。".formatted(LONGEST_REASON);

    private static final int LONGEST_TITLE = 100;
    private static final int SHORTEST_REASON = 5;

    /** The text of a field, for the fragments of forms. */
    public String text(String field) {
        return Map.of("title", title, "reason", reason, "wantedOn", wantedOn).getOrDefault(field, "");
    }

    /** A sentence by field. */
    Map<String, String> faults(LocalDate today) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            faults.put("title", "请填写名称，不超过 " + LONGEST_TITLE + " 个字。");
        }
        if (!isReason(reason)) {
            faults.put("reason", REASON_MISSING);
        }
        if (!wantedOn.isEmpty() && (day() == null || !day().isAfter(today) || day().isAfter(today.plusYears(1)))) {
            faults.put("wantedOn", "应晚于今天，并在一年之内；不填即同意后就启用。");
        }
        return faults;
    }

    static boolean isReason(String text) {
        return text.length() >= SHORTEST_REASON && text.length() <= LONGEST_REASON;
    }

    NewChange read() {
        return new NewChange(title, reason, day());
    }

    private @Nullable LocalDate day() {
        try {
            return wantedOn.isEmpty() ? null : LocalDate.parse(wantedOn);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}

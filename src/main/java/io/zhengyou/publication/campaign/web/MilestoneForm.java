package io.zhengyou.publication.campaign.web;

import io.zhengyou.entry.Fields;
import io.zhengyou.entry.Sent;
import io.zhengyou.publication.campaign.Milestone;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/**
 * A milestone as somebody sent it.
 *
 * @param milestone empty if there are faults
 * @param faults    by field
 */
record MilestoneForm(Optional<Milestone> milestone, Map<String, String> faults) {

    private static final int TITLE = 100;
    private static final int TEXT = 500;

    static MilestoneForm read(String id, Sent sent) {
        Fields fields = new Fields(sent);
        Optional<LocalDate> day = day(sent);
        if (day.isEmpty()) {
            fields.fault("day", "请填写日期，例如 2026-07-01。");
        }
        String title = fields.text("title", TITLE);
        String text = fields.text("text", TEXT);
        return new MilestoneForm(fields.faults().isEmpty() ? day.map(found -> new Milestone(id, found, title, text)) : Optional.empty(), fields.faults());
    }

    static Sent of(Milestone milestone) {
        return Sent.of(Map.of("day", milestone.dueOn().toString(), "title", milestone.title(), "text", milestone.text()));
    }

    /** A day of four-digit years only: no database and no page has use for others. */
    private static Optional<LocalDate> day(Sent sent) {
        try {
            return Optional.of(LocalDate.parse(sent.text("day"))).filter(day -> day.getYear() >= 1900 && day.getYear() <= 9999);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

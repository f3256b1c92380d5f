package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.Question;
import io.zhengyou.appraisal.Satisfaction;
import io.zhengyou.appraisal.round.Round;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A ballot paper as its page shows it.
 *
 * @param draft      under which the browser keeps what is filled in
 * @param comment    what is asked for in the appraiser's own words; {@code null} for nothing
 * @param csrfHeader with the token lets the page of a task post; {@code null} on the page of a link
 */
record Paper(
        String draft, String title, String closesAt, List<Line> subjects, List<String> questions, List<String> steps, @Nullable String comment,
        @Nullable String csrfHeader, @Nullable String csrfToken) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日 HH:mm");

    /** One subject. */
    record Line(int number, String name) {}

    static Paper of(Appraiser appraiser, Instant closesAt, ZoneId zone, @Nullable CsrfToken csrf) {
        Round round = appraiser.round();
        return new Paper(appraiser.taskId(), round.title(), TIME.format(closesAt.atZone(zone)),
                appraiser.asked().stream().map(subject -> new Line(subject.number(), subject.name())).toList(),
                round.questions().stream().map(Question::text).toList(),
                Arrays.stream(Satisfaction.values()).map(Satisfaction::label).toList(), round.comment(),
                csrf == null ? null : csrf.getHeaderName(), csrf == null ? null : csrf.getToken());
    }
}

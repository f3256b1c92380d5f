package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.Question;
import io.zhengyou.appraisal.Satisfaction;
import io.zhengyou.appraisal.Subject;
import io.zhengyou.appraisal.round.Round;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A ballot paper as its page shows it, with the token that lets the page post.
 *
 * @param comment what is asked for in the appraiser's own words; {@code null} for nothing
 */
record Paper(
        String title, String closesAt, List<Line> subjects, List<String> questions, List<String> steps, @Nullable String comment, String csrfHeader,
        String csrfToken) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日 HH:mm");

    /** One subject. */
    record Line(int number, String name) {}

    static Paper of(Round round, List<Subject> asked, Instant closesAt, ZoneId zone, CsrfToken csrf) {
        return new Paper(round.title(), TIME.format(closesAt.atZone(zone)),
                asked.stream().map(subject -> new Line(subject.number(), subject.name())).toList(),
                round.questions().stream().map(Question::text).toList(),
                Arrays.stream(Satisfaction.values()).map(Satisfaction::label).toList(), round.comment(),
                csrf.getHeaderName(), csrf.getToken());
    }
}

package io.zhengyou.appraisal.calendar.web;

import io.zhengyou.appraisal.calendar.Line;
import io.zhengyou.appraisal.calendar.Lines;
import io.zhengyou.appraisal.round.Questionnaires;
import io.zhengyou.appraisal.round.Questionnaires.Questionnaire;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The calendar as the office reads it. */
@Component
class CalendarView {

    /**
     * @param next  when it begins; of a line that rests, when it would
     * @param title of the appraisal that begins then
     * @param late  whether it begins tomorrow morning at the latest, because its day was missed
     */
    record Shown(Line line, String questionnaire, LocalDate next, String title, boolean late) {}

    private final Lines lines;
    private final Questionnaires questionnaires;
    private final Clock clock;

    CalendarView(Lines lines, Questionnaires questionnaires, Clock clock) {
        this.lines = lines;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    List<Shown> all() {
        Map<String, String> names = questionnaires.all().stream().collect(Collectors.toMap(Questionnaire::code, Questionnaire::name));
        LocalDate today = LocalDate.now(clock);
        return lines.all().stream().map(line -> shown(line, names, today)).toList();
    }

    private static Shown shown(Line line, Map<String, String> names, LocalDate today) {
        LocalDate day = line.due(today).orElseGet(() -> line.next(today));
        return new Shown(line, names.get(line.occasion().questionnaire()), day, line.occasion().titleOf(day.getYear()), day.isBefore(today));
    }
}

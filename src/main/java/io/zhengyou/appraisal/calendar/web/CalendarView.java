package io.zhengyou.appraisal.calendar.web;

import io.zhengyou.appraisal.calendar.Line;
import io.zhengyou.appraisal.calendar.Lines;
import io.zhengyou.appraisal.questionnaire.Questionnaire;
import io.zhengyou.appraisal.questionnaire.Questionnaires;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
        return lines.all().stream().map(this::of).toList();
    }

    Shown of(Line line) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = line.due(today).orElseGet(() -> line.next(today));
        return new Shown(line, questionnaires.find(line.occasion().questionnaire()).map(Questionnaire::name).orElseThrow(), day,
                line.occasion().titleOf(day.getYear()), day.isBefore(today));
    }
}

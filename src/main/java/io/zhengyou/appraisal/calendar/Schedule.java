package io.zhengyou.appraisal.calendar;

import io.zhengyou.appraisal.round.Opinions;
import io.zhengyou.appraisal.round.Opinions.Step;
import io.zhengyou.appraisal.round.Planning;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.directory.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the appraisals of the calendar: of every line one a year, however often and by however many it is asked. */
@Component
public class Schedule {

    /** Under which the round keeps why it began, at the step of the preparation. */
    public static final String DECISION = "calendar";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Lines lines;
    private final Planning planning;
    private final Rounds rounds;
    private final Opinions opinions;
    private final Units units;
    private final Clock clock;

    Schedule(Lines lines, Planning planning, Rounds rounds, Opinions opinions, Units units, Clock clock) {
        this.lines = lines;
        this.planning = planning;
        this.rounds = rounds;
        this.opinions = opinions;
        this.units = units;
        this.clock = clock;
    }

    /** The ids of the lines of which an appraisal has to begin. */
    public List<String> due() {
        LocalDate today = LocalDate.now(clock);
        return lines.all().stream().filter(line -> line.due(today).isPresent()).map(Line::id).toList();
    }

    /** @return the new round, with what its preparation is filled in with; empty if there is nothing to begin any more */
    @Transactional
    public Optional<Round> begin(String lineId) {
        LocalDate today = LocalDate.now(clock);
        return lines.lock(lineId).flatMap(line -> line.due(today).map(due -> begin(line, due, today)));
    }

    private Round begin(Line line, LocalDate due, LocalDate today) {
        Occasion occasion = line.occasion();
        String person = Objects.requireNonNullElse(line.savedBy(), "");
        String id = planning.start(occasion.titleOf(due.getYear()), occasion.questionnaire(), person);
        planning.plan(id, occasion.plan(), units.all().stream().filter(unit -> unit.kind() == occasion.kind()).toList());
        opinions.add(id, Step.PREPARATION, DECISION, person, words(due, today));
        lines.begun(line.id(), due.getYear(), id);
        return rounds.get(id);
    }

    private static String words(LocalDate due, LocalDate today) {
        long late = ChronoUnit.DAYS.between(due, today);
        return late == 0
                ? "按评议日历于%s自动发起。方案已按日历填好，请核对。".formatted(DAY.format(due))
                : "按评议日历应于%s发起，当天服务器没有运行，到%s才发起，晚了 %d 天。方案已按日历填好，请核对。".formatted(DAY.format(due), DAY.format(today), late);
    }
}

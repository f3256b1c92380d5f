package io.zhengyou.appraisal.calendar.web;

import io.zhengyou.appraisal.calendar.Occasion;
import io.zhengyou.appraisal.round.Plan;
import io.zhengyou.appraisal.round.RollSource;
import io.zhengyou.appraisal.round.Scope;
import io.zhengyou.directory.UnitKind;
import io.zhengyou.entry.Fields;
import io.zhengyou.entry.Sent;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A line of the calendar that somebody sent, looked at as a whole.
 *
 * @param occasion empty if there are faults
 * @param faults   by field
 */
record OccasionForm(Optional<Occasion> occasion, Map<String, String> faults) {

    private static final int TITLE = 100;
    private static final String YES = "yes";

    /** @param questionnaires the codes of those that can be asked */
    static OccasionForm read(Sent sent, Collection<String> questionnaires) {
        Fields fields = new Fields(sent);
        Optional<MonthDay> day = day(fields);
        String title = fields.text("title", TITLE);
        String questionnaire = sent.text("questionnaire");
        if (!questionnaires.contains(questionnaire)) {
            fields.fault("questionnaire", "请选择问卷。");
        }
        Optional<UnitKind> kind = sent.text("kind").isEmpty() ? Optional.empty() : fields.choice("kind", UnitKind.values());
        Optional<Plan> plan = plan(fields);
        return new OccasionForm(
                fields.faults().isEmpty()
                        ? Optional.of(new Occasion(day.orElseThrow(), title, questionnaire, kind.orElse(null), plan.orElseThrow(),
                                sent.text("active").equals(YES)))
                        : Optional.empty(),
                fields.faults());
    }

    /** The bounds of the numbers are those of the form on which the office prepares an appraisal. */
    private static Optional<Plan> plan(Fields fields) {
        Optional<Scope> scope = fields.choice("scope", Scope.values());
        Optional<RollSource> roll = fields.choice("roll", RollSource.values());
        Optional<Integer> sample = fields.numberIfAny("sample", 1, 10_000);
        Optional<Integer> days = fields.number("days", 3, 60);
        Optional<Integer> quorum = fields.number("quorumPercent", 1, 100);
        Optional<Integer> least = fields.number("least", 3, 100);
        Optional<Integer> threshold = fields.number("threshold", 0, 100);
        return fields.faults().isEmpty()
                ? Optional.of(new Plan(scope.orElseThrow(), roll.orElseThrow(), sample.orElse(null), days.orElseThrow(), quorum.orElseThrow(),
                        least.orElseThrow(), threshold.orElseThrow()))
                : Optional.empty();
    }

    private static Optional<MonthDay> day(Fields fields) {
        Optional<Integer> month = fields.number("month", 1, 12);
        Optional<Integer> day = fields.number("day", 1, 31);
        try {
            return month.flatMap(known -> day.map(number -> MonthDay.of(known, number)));
        } catch (DateTimeException none) {
            fields.fault("day", "这个月没有这一天，请改正。");
            return Optional.empty();
        }
    }

    /** The form of what is known. */
    static Sent of(Occasion occasion) {
        Plan plan = occasion.plan();
        Map<String, String> texts = new HashMap<>(Map.of(
                "month", String.valueOf(occasion.day().getMonthValue()), "day", String.valueOf(occasion.day().getDayOfMonth()),
                "title", occasion.title(), "questionnaire", occasion.questionnaire(), "scope", plan.scope().name(), "roll", plan.roll().name(),
                "days", String.valueOf(plan.days()), "quorumPercent", String.valueOf(plan.quorumPercent()),
                "least", String.valueOf(plan.least()), "threshold", String.valueOf(plan.threshold())));
        texts.put("kind", occasion.kind() == null ? "" : occasion.kind().name());
        texts.put("sample", plan.sample() == null ? "" : String.valueOf(plan.sample()));
        texts.put("active", occasion.active() ? YES : "");
        return Sent.of(texts);
    }

    /** The form of a new line: what most have in common. */
    static Sent blank() {
        return Sent.of(Map.of("title", Occasion.YEAR + "年群众评议", "scope", Scope.OWN.name(), "roll", RollSource.DIRECTORY.name(), "days", "20",
                "quorumPercent", "50", "least", "5", "threshold", "60", "active", YES));
    }
}

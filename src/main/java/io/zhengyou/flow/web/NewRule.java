package io.zhengyou.flow.web;

import io.zhengyou.entry.Fields;
import io.zhengyou.entry.Sent;
import io.zhengyou.flow.process.StepChoice;
import io.zhengyou.flow.rule.FlowRule;
import io.zhengyou.flow.rule.RuleKind;
import io.zhengyou.flow.rule.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A new rule as the office sent it.
 *
 * @param rule   empty if a field has a fault
 * @param faults by field
 */
record NewRule(Optional<FlowRule> rule, Map<String, String> faults) {

    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_DAYS = 250;

    static NewRule read(String processId, Sent sent, StepChoice steps) {
        var fields = new Fields(sent);
        var kind = fields.choice("kind", RuleKind.values());
        var rule = kind.flatMap(chosen -> rule(processId, chosen, sent, fields, steps));
        var reason = fields.text("reason", LONGEST_REASON);
        return new NewRule(
                rule.filter(read -> fields.faults().isEmpty())
                        .map(read -> new FlowRule(read.id(), processId, read.step(), read.target(), read.since(), read.differ(), reason)),
                fields.faults());
    }

    private static Optional<FlowRule> rule(String processId, RuleKind kind, Sent sent, Fields fields, StepChoice steps) {
        var target = chosen("target", kind == RuleKind.OTHER ? steps.tasks() : steps.reaching(), sent, fields);
        var step = kind == RuleKind.WAIT ? days(fields) : chosen("step", kind == RuleKind.OTHER ? steps.tasks() : steps.doing(), sent, fields);
        var since = kind == RuleKind.AGAIN || kind == RuleKind.WAIT ? chosen("since", steps.reaching(), sent, fields) : Optional.<Step>empty();
        if (step.isPresent() && step.map(Step::deed).equals(target.map(Step::deed))) {
            fields.fault("target", "不能与前一步相同。");
        }
        return step.flatMap(first -> target.map(second ->
                new FlowRule(UUID.randomUUID().toString(), processId, first, second, since.orElse(null), kind == RuleKind.OTHER, "")));
    }

    private static Optional<Step> days(Fields fields) {
        return fields.number("days", 1, MOST_DAYS).map(days -> new Step("wait:workingDays.after>=" + days, "等够 " + days + " 个工作日"));
    }

    private static Optional<Step> chosen(String field, List<Step> steps, Sent sent, Fields fields) {
        var chosen = steps.stream().filter(step -> step.deed().equals(sent.text(field))).findAny();
        if (chosen.isEmpty()) {
            fields.fault(field, sent.text(field).isEmpty() ? "必填。" : "这种规则应从列出的步骤中选择。");
        }
        return chosen.map(step -> new Step(step.deed(), step.name().length() > LONGEST_NAME ? step.name().substring(0, LONGEST_NAME) : step.name()));
    }
}

package io.zhengyou.inspection.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.inspection.course.Entries;
import io.zhengyou.inspection.course.Step;
import io.zhengyou.inspection.process.InspectionVariables;
import io.zhengyou.inspection.programme.Programmes;
import io.zhengyou.inspection.team.Member;
import io.zhengyou.inspection.team.TeamChange;
import io.zhengyou.inspection.team.TeamChanges;
import io.zhengyou.inspection.team.TeamReplacement;
import io.zhengyou.inspection.team.TeamRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The leading group, which approved the team, approves its change. */
@Component
class TeamChangeApprovalForm implements FormBinding {

    private final TeamChanges changes;
    private final TeamRules rules;
    private final TeamReplacement replacement;
    private final Programmes programmes;
    private final Entries entries;

    TeamChangeApprovalForm(
            TeamChanges changes, TeamRules rules, TeamReplacement replacement, Programmes programmes, Entries entries) {
        this.changes = changes;
        this.rules = rules;
        this.replacement = replacement;
        this.programmes = programmes;
        this.entries = entries;
    }

    @Override
    public String formId() {
        return "inspection-team-change-approval";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        TeamChange change = change(context);
        var programme = programmes.get(change.programmeId());
        return Map.of("programmeTitle", programme.title(),
                "changeShown", replacement.inWords(change),
                "unitsShown", rules.open(programme, change.team()).stream().map(one -> one.unitName() + "（" + one.stage().label() + "）")
                        .collect(Collectors.joining("、")));
    }

    /** Meanwhile somebody may have left anyway, joined a unit that the team inspects, or become the last but one. */
    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        if (!"approve".equals(input.get("decision"))) {
            return List.of();
        }
        TeamChange change = change(context);
        Member leaving = new Member(change.programmeId(), change.team(), change.leaving());
        return rules.refusal(leaving, change.joining())
                .or(() -> Optional.ofNullable(change.joining()).flatMap(person -> rules.refusalOfJoining(leaving, person)))
                .map(sentence -> List.of(new FieldError("decision", "现在不能同意。" + sentence + "请选择不同意并说明理由。"))).orElse(List.of());
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        boolean approved = answers.text("decision").equals("approve");
        TeamChange change = change(context);
        programmes.lock(change.programmeId());
        entries.add(change.programmeId(), approved ? Step.TEAM_CHANGED : Step.TEAM_CHANGE_DECLINED, context.userId(),
                approved ? replacement.inWords(change) : answers.text("reason"));
        return Map.of(InspectionVariables.TEAM_CHANGE_APPROVED, approved);
    }

    private TeamChange change(FormContext context) {
        return changes.get(context.text(InspectionVariables.TEAM_CHANGE));
    }
}

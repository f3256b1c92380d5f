package io.zhengyou.award.form;

import io.zhengyou.award.conflict.Conflict;
import io.zhengyou.award.conflict.DeclaredConflicts;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.award.vote.Committee;
import io.zhengyou.directory.ConflictKind;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.Choices;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Before the vote a member of the committee says from whose vote they step aside. Nominees with whom a conflict is known
 * already are not even named.
 */
@Component
class RecusalForm implements FormBinding {

    private final Rounds rounds;
    private final Committee committee;
    private final DeclaredConflicts declared;

    RecusalForm(Rounds rounds, Committee committee, DeclaredConflicts declared) {
        this.rounds = rounds;
        this.committee = committee;
        this.declared = declared;
    }

    @Override
    public String formId() {
        return "award-recusal";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        List<Nomination> open = open(context);
        Map<String, Object> shown = new HashMap<>(RoundView.of(rounds.get(context.text(AwardVariables.ROUND))));
        shown.put("nomineeOptions", Choices.of(open, RecusalForm::name, Nomination::id));
        shown.put("nomineeList", open.stream().map(RecusalForm::name).collect(Collectors.joining("\n")));
        return shown;
    }

    /** In the same words for a nominee who is not named to this member as for one who does not exist. */
    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        List<String> open = open(context).stream().map(Nomination::id).toList();
        return open.containsAll(new Answers(input).list("recusedFrom"))
                ? List.of()
                : List.of(new FieldError("recusedFrom", "请从名单中选择。"));
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        if (answers.text("conflict").equals("recuse")) {
            answers.list("recusedFrom").forEach(nomination -> declared.declare(context.text(AwardVariables.ROUND), new Conflict(
                    nomination, context.text(AwardVariables.MEMBER), ConflictKind.valueOf(answers.text("conflictKind")), answers.text("conflictReason"))));
        }
        return Map.of();
    }

    private List<Nomination> open(FormContext context) {
        return committee.open(context.text(AwardVariables.ROUND), context.text(AwardVariables.MEMBER));
    }

    private static String name(Nomination nomination) {
        return nomination.submitted().name() + "（" + nomination.unitName() + "）";
    }
}

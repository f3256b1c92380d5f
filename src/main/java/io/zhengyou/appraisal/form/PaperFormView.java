package io.zhengyou.appraisal.form;

import io.zhengyou.appraisal.paper.PaperCount;
import io.zhengyou.appraisal.paper.PaperCounts;
import io.zhengyou.appraisal.paper.Stack;
import io.zhengyou.appraisal.paper.Stacks;
import io.zhengyou.appraisal.process.AppraisalVariables;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.engine.FormContext;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A stack of papers as the forms of its tasks show it. */
@Component
class PaperFormView {

    private final Stacks stacks;
    private final PaperCounts counts;
    private final Rounds rounds;
    private final Units units;
    private final String baseUrl;

    PaperFormView(Stacks stacks, PaperCounts counts, Rounds rounds, Units units, @Value("${zhengyou.base-url}") String baseUrl) {
        this.stacks = stacks;
        this.counts = counts;
        this.rounds = rounds;
        this.units = units;
        this.baseUrl = baseUrl;
    }

    Stack stack(FormContext context) {
        return stacks.get(context.text(AppraisalVariables.STACK));
    }

    /** With its round, which comes first: the end of a stack may let that go on, the end of the round ends the stack. */
    Stack locked(FormContext context) {
        rounds.lock(stack(context).roundId());
        return stacks.lock(stack(context).id());
    }

    /** Round and unit, how many papers there are, and where more can be done. */
    Map<String, Object> heading(FormContext context) {
        Stack stack = stack(context);
        Map<String, Object> shown = new HashMap<>();
        shown.put("title", rounds.get(stack.roundId()).title());
        shown.put("unitShown", units.find(stack.unitCode()).map(Unit::name).orElse(stack.unitCode()));
        shown.put("papersShown", "已发给 %d 人，已收回 %d 张".formatted(count(stack).issued(), count(stack).returned()));
        shown.put("stackAddress", baseUrl + "/appraisals/paper/" + stack.id());
        shown.put("typingAddress", baseUrl + "/appraisals/paper/tasks/" + context.taskId());
        return shown;
    }

    PaperCount count(Stack stack) {
        return counts.ofUnit(stack.roundId(), stack.unitCode());
    }
}

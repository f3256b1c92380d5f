package io.zhengyou.flow.change.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.flow.change.Change;
import io.zhengyou.flow.change.ChangeFiles;
import io.zhengyou.flow.change.ChangeStep;
import io.zhengyou.flow.change.Changes;
import io.zhengyou.flow.change.process.Activation;
import io.zhengyou.flow.change.process.ChangeVariables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The office agrees to a change, now or from a day on, returns it, or refuses it. */
@Component
class DecisionForm implements FormBinding {

    private static final String APPROVE = "approve";

    private final Changes changes;
    private final ChangeFiles files;
    private final ChangeView view;
    private final Activation activation;
    private final Clock clock;

    DecisionForm(Changes changes, ChangeFiles files, ChangeView view, Activation activation, Clock clock) {
        this.changes = changes;
        this.files = files;
        this.view = view;
        this.activation = activation;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "flow-change-decision";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        var change = view.change(context);
        var shown = view.heading(change);
        shown.put("failedBecause", change.approvedSha256() == null ? "" : view.said(change, ChangeStep.FAILED));
        shown.put("obstacles", String.join("\n", activation.obstacles(change)));
        if (change.wantedOn() != null && change.wantedOn().isAfter(LocalDate.now(clock))) {
            shown.put("activation", "onDay");
            shown.put("activeOn", change.wantedOn().toString());
        }
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        var answers = new Answers(input);
        var today = LocalDate.now(clock);
        List<FieldError> errors = new ArrayList<>();
        answers.date("activeOn").filter(day -> !day.isAfter(today) || day.isAfter(today.plusYears(1)))
                .ifPresent(day -> errors.add(new FieldError("activeOn", "应晚于今天，并在一年之内，请改选日期。")));
        if (answers.text("decision").equals(APPROVE)) {
            activation.obstacles(view.change(context)).forEach(obstacle -> errors.add(new FieldError("decision", obstacle)));
        }
        return errors;
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        var answers = new Answers(input);
        var decision = answers.text("decision");
        var change = changes.lock(view.change(context).id());
        switch (decision) {
            case APPROVE -> approve(change, answers.date("activeOn").orElse(null), answers.text("note"), context.userId());
            case "return" -> changes.enter(change.id(), ChangeStep.RETURNED, context.userId(), answers.text("reason"));
            default -> changes.enter(change.id(), ChangeStep.REFUSED, context.userId(), answers.text("reason"));
        }
        return Map.of(ChangeVariables.APPROVED, decision.equals(APPROVE), ChangeVariables.RETURNED, decision.equals("return"),
                ChangeVariables.AT_ONCE, answers.date("activeOn").isEmpty());
    }

    private void approve(Change change, @Nullable LocalDate activeOn, String note, String person) {
        changes.approve(change.id(), files.newest(change).sha256(), activeOn);
        var when = activeOn == null ? "现在启用。" : activeOn + " 零时启用。";
        changes.enter(change.id(), ChangeStep.APPROVED, person, when + note);
    }
}

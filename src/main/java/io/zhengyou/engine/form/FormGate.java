package io.zhengyou.engine.form;

import io.zhengyou.engine.CompletionRule;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.engine.ShippedForms;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where a submission meets its form: shows, checks and takes over, with the form's binding if it has one. */
@Component
class FormGate {

    private static final FormBinding PLAIN = () -> "";

    private final ObjectProvider<FormBinding> bindings;
    private final ObjectProvider<CompletionRule> rules;
    private final Visibility visibility;
    private final ShippedForms shipped;

    /**
     * @param bindings found when they are needed: they may themselves need the engine
     * @param rules    likewise
     */
    FormGate(ObjectProvider<FormBinding> bindings, ObjectProvider<CompletionRule> rules, Visibility visibility, ShippedForms shipped) {
        this.bindings = bindings;
        this.rules = rules;
        this.visibility = visibility;
        this.shipped = shipped;
    }

    /** Why a task cannot be completed now, whatever its form holds. */
    Optional<String> refusal(String taskId) {
        return rules.stream().flatMap(rule -> rule.refusal(taskId).stream()).findFirst();
    }

    Map<String, Object> prefill(FormSchema form, FormContext context) {
        return binding(form).prefill(context);
    }

    /**
     * @return the variables with which the process goes on
     * @throws FormRefused with everything that is wrong
     */
    Map<String, Object> take(FormSchema form, FormContext context, @Nullable Map<String, Object> sent) {
        FormBinding binding = binding(form);
        Map<String, Object> shown = new HashMap<>(context.variables());
        shown.putAll(binding.prefill(context));
        FormCheck check = new FormCheck(form, shown, SentAnswers.read(sent));
        check.run(visibility);
        check.add(binding.check(context, check.sound()));
        check.throwIfRefused();
        var variables = added(form, check.answers());
        variables.putAll(binding.accept(context, check.answers()));
        return ProcessFacts.of(variables);
    }

    /**
     * Answers to fields that a redesign added to a form of the server, so that its binding knows nothing of them. They go with the
     * process: a field of the same key in a later form shows them.
     */
    private Map<String, Object> added(FormSchema form, Map<String, Object> answers) {
        Map<String, Object> added = new HashMap<>(answers);
        added.keySet().removeAll(shipped.fields().getOrDefault(form.id(), answers.keySet()));
        return added;
    }

    Optional<String> businessKey(FormSchema form, Map<String, Object> variables) {
        return Optional.ofNullable(binding(form).businessKey(variables));
    }

    private FormBinding binding(FormSchema form) {
        return bindings.stream().filter(binding -> binding.formId().equals(form.id())).findFirst().orElse(PLAIN);
    }
}

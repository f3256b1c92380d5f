package io.zhengyou.engine.form;

import io.zhengyou.engine.CompletionRule;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
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

    /**
     * @param bindings found when they are needed: they may themselves need the engine
     * @param rules    likewise
     */
    FormGate(ObjectProvider<FormBinding> bindings, ObjectProvider<CompletionRule> rules, Visibility visibility) {
        this.bindings = bindings;
        this.rules = rules;
        this.visibility = visibility;
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
        return ProcessFacts.only(binding.accept(context, check.answers()));
    }

    Optional<String> businessKey(FormSchema form, Map<String, Object> variables) {
        return Optional.ofNullable(binding(form).businessKey(variables));
    }

    private FormBinding binding(FormSchema form) {
        return bindings.stream().filter(binding -> binding.formId().equals(form.id())).findFirst().orElse(PLAIN);
    }
}

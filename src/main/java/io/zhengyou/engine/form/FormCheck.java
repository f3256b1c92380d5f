package io.zhengyou.engine.form;

import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.form.FormRefused.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds the answers of one submission against one form and gathers every refusal. */
class FormCheck {

    private final FormSchema form;
    private final Map<String, Object> shown;
    private final Map<String, Object> answers = new LinkedHashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /** @param shown what the form shows: variables and prefilled values */
    FormCheck(FormSchema form, Map<String, Object> shown, Map<String, Object> sent) {
        this.form = form;
        this.shown = shown;
        sent.forEach((key, value) -> {
            if (value != null && !(value instanceof String text && text.isBlank())) {
                answers.put(key, value);
            }
        });
    }

    void run(Visibility visibility) {
        Map<String, Object> data = new HashMap<>(shown);
        data.putAll(answers);
        refuseUnknown();
        form.fields().forEach(field -> labels.put(field.key(), visibility.label(field, data)));
        for (Field field : form.fields()) {
            if (field.fixed()) {
                // The browser sends back what it only showed; it is not an answer.
                answers.remove(field.key());
            } else if (visibility.isHidden(field, data)) {
                refuseIfAnswered(field);
            } else {
                check(field);
            }
        }
    }

    void add(List<FieldError> errors) {
        errors.forEach(error -> refuse(error.field(), error.message()));
    }

    void throwIfRefused() {
        if (!refusals.isEmpty()) {
            throw new FormRefused(refusals);
        }
    }

    /** The answers that fit their fields. */
    Map<String, Object> sound() {
        Map<String, Object> sound = new LinkedHashMap<>(answers);
        refusals.forEach(refusal -> sound.remove(refusal.field()));
        return sound;
    }

    Map<String, Object> answers() {
        return answers;
    }

    private void refuseUnknown() {
        Set<String> known = form.fields().stream().map(Field::key).collect(Collectors.toSet());
        answers.keySet().stream().filter(key -> !known.contains(key)).sorted()
                .forEach(key -> refusals.add(new Refusal(key, key, key, "不是这张表单的内容，不能提交。")));
    }

    private void refuseIfAnswered(Field field) {
        if (answers.containsKey(field.key())) {
            refuse(field.key(), "按现在的选择不必填写，请清空。");
        }
    }

    private void check(Field field) {
        Object answer = answers.get(field.key());
        if (answer == null || (answer instanceof List<?> list && list.isEmpty())) {
            if (field.required()) {
                refuse(field.key(), "必填。");
            }
            return;
        }
        FieldRules.refusal(field, choices(field), answer)
                .ifPresent(message -> refuse(field.key(), message));
    }

    private @Nullable Set<String> choices(Field field) {
        if (field.valuesKey() != null && shown.get(field.valuesKey()) instanceof List<?> offered) {
            return offered.stream()
                    .map(choice -> choice instanceof Map<?, ?> option ? option.get("value") : choice)
                    .map(String::valueOf).collect(Collectors.toSet());
        }
        return field.values();
    }

    private void refuse(String key, String message) {
        var component = form.fields().stream().filter(field -> field.key().equals(key)).map(Field::id).findFirst().orElse(key);
        refusals.add(new Refusal(key, component, labels.getOrDefault(key, ""), message));
    }
}

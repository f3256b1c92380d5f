package io.zhengyou.engine.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a field says of its own answer: type, length, range, pattern, allowed values. The sentences have no subject. */
final class FieldRules {

    /** The longest text that fits a process variable. */
    static final int LONGEST = 4_000;

    private FieldRules() {}

    static Optional<String> refusal(Field field, @Nullable Set<String> choices, Object answer) {
        return switch (field.type()) {
            case "textfield", "textarea" -> answer instanceof String text ? ofText(field, text) : wrong("应填写文字。");
            case "number" -> answer instanceof Number number ? ofNumber(field, number) : wrong("应填写数字。");
            case "checkbox" -> answer instanceof Boolean chosen ? ofCheckbox(field, chosen) : wrong("只能勾选或不勾选。");
            case "datetime" -> answer instanceof String text ? ofDate(text) : wrong("应填写日期，如 2026-12-31。");
            case "checklist", "taglist" -> answer instanceof List<?> list ? ofChoices(choices, list) : wrong("应从列出的选项中选择。");
            default -> ofChoices(choices, List.of(answer));
        };
    }

    private static Optional<String> ofText(Field field, String text) {
        int most = field.rules().path("maxLength").asInt(LONGEST);
        int least = field.rules().path("minLength").asInt(0);
        String pattern = field.rules().path("pattern").asText("");
        if (text.length() > most) {
            return wrong("最多 %d 个字，现有 %d 个字，请删减。".formatted(most, text.length()));
        }
        if (text.strip().length() < least) {
            return wrong("至少 %d 个字，请补充。".formatted(least));
        }
        return pattern.isEmpty() || Pattern.compile(pattern).matcher(text).find() ? Optional.empty() : wrong("格式不对，请按说明填写。");
    }

    private static Optional<String> ofNumber(Field field, Number number) {
        BigDecimal value = new BigDecimal(number.toString());
        var min = field.rules().path("min");
        var max = field.rules().path("max");
        if (!min.isMissingNode() && value.compareTo(min.decimalValue()) < 0) {
            return wrong("不能小于 " + min.asText() + "。");
        }
        if (!max.isMissingNode() && value.compareTo(max.decimalValue()) > 0) {
            return wrong("不能大于 " + max.asText() + "。");
        }
        return Optional.empty();
    }

    private static Optional<String> ofCheckbox(Field field, boolean chosen) {
        return field.required() && !chosen ? wrong("须勾选后才能提交。") : Optional.empty();
    }

    private static Optional<String> ofDate(String text) {
        try {
            LocalDate.parse(text);
            return Optional.empty();
        } catch (DateTimeParseException e) {
            return wrong("应填写日期，如 2026-12-31。");
        }
    }

    private static Optional<String> ofChoices(@Nullable Set<String> choices, List<?> chosen) {
        boolean known = choices != null && chosen.stream().allMatch(value -> value instanceof String && choices.contains(value));
        return known && Set.copyOf(chosen).size() == chosen.size() ? Optional.empty() : wrong("应从列出的选项中选择。");
    }

    private static Optional<String> wrong(String sentence) {
        return Optional.of(sentence);
    }
}

package io.zhengyou.report.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.Choices;
import io.zhengyou.engine.FieldError;
import io.zhengyou.report.book.Item;
import io.zhengyou.report.book.ItemKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The eight places of a form for what is asked. The first is always there; the others are filled from the second on, none left out. */
final class ItemSlots {

    private static final String BETWEEN_CHOICES = "[、\\n]";
    private static final int LEAST_CHOICES = 2;
    private static final int MOST_CHOICES = 10;
    private static final int LONGEST_CHOICE = 40;

    private ItemSlots() {}

    static Map<String, Object> filled(List<Item> items) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("kindChoices", Choices.of(Arrays.asList(ItemKind.values()), ItemKind::label, ItemKind::name));
        items.forEach(item -> {
            int place = item.place();
            shown.put("has" + place, true);
            shown.put("label" + place, item.label());
            shown.put("kind" + place, item.kind().name());
            shown.put("must" + place, item.must());
            shown.put("choices" + place, String.join("、", item.choices()));
        });
        return shown;
    }

    static List<Item> read(Answers answers) {
        List<Item> items = new ArrayList<>();
        for (int slot = 1; slot <= Item.MOST; slot++) {
            if (!answers.text("kind" + slot).isEmpty()) {
                items.add(new Item(items.size() + 1, answers.text("label" + slot), ItemKind.valueOf(answers.text("kind" + slot)),
                        Boolean.TRUE.equals(answers.input().get("must" + slot)), choices(answers, slot)));
            }
        }
        return items;
    }

    static List<FieldError> check(Answers answers) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        for (int slot = 1; slot <= Item.MOST; slot++) {
            String label = answers.text("label" + slot);
            if (!label.isEmpty() && !labels.add(label)) {
                errors.add(new FieldError("label" + slot, "与前面的一项相同，请改写或取消。"));
            }
            String field = "choices" + slot;
            if (!answers.text(field).isEmpty()) {
                refusal(choices(answers, slot)).ifPresent(sentence -> errors.add(new FieldError(field, sentence)));
            }
        }
        return errors;
    }

    private static Optional<String> refusal(List<String> choices) {
        if (choices.size() < LEAST_CHOICES || choices.size() > MOST_CHOICES) {
            return Optional.of("应有二至十个选项，用顿号（、）隔开，现有 %d 个。".formatted(choices.size()));
        }
        if (Set.copyOf(choices).size() < choices.size()) {
            return Optional.of("有重复的选项，请删去。");
        }
        return choices.stream().anyMatch(choice -> choice.length() > LONGEST_CHOICE)
                ? Optional.of("每个选项最多 %d 个字，请删减。".formatted(LONGEST_CHOICE)) : Optional.empty();
    }

    private static List<String> choices(Answers answers, int slot) {
        return Arrays.stream(answers.text("choices" + slot).split(BETWEEN_CHOICES)).map(String::strip).filter(choice -> !choice.isEmpty()).toList();
    }
}

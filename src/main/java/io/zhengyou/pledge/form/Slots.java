package io.zhengyou.pledge.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.Choices;
import io.zhengyou.engine.FieldError;
import io.zhengyou.pledge.Dimension;
import io.zhengyou.pledge.PledgeItem;
import io.zhengyou.pledge.PledgerKind;
import io.zhengyou.pledge.book.ItemRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The five places of a form for the items of a pledge. A place that held an item keeps its number; one that is filled anew gets a
 * number that no item ever had.
 *
 * @param before the items that the places held when the form was opened
 */
record Slots(List<PledgeItem> before) {

    static final int MOST = 5;

    static Map<String, Object> choices(PledgerKind kind) {
        return Map.of("dimensions", Choices.of(Dimension.of(kind), Dimension::label, Dimension::name));
    }

    Map<String, Object> filled() {
        Map<String, Object> shown = new HashMap<>();
        for (int place = 1; place <= before.size(); place++) {
            PledgeItem item = before.get(place - 1);
            shown.put("has" + place, true);
            shown.put("what" + place, item.what());
            shown.put("target" + place, item.target());
            shown.put("due" + place, item.dueOn().toString());
            shown.put("dimension" + place, item.dimension().name());
        }
        return shown;
    }

    /** @param lastNumber the highest number that an item of this pledge ever had */
    List<PledgeItem> read(Answers answers, int lastNumber) {
        List<PledgeItem> items = new ArrayList<>();
        int next = lastNumber + 1;
        for (int place = 1; place <= MOST; place++) {
            if (answers.date("due" + place).isPresent()) {
                @Nullable PledgeItem old = held(place);
                items.add(item(answers, place, old == null ? next++ : old.number()));
            }
        }
        return items;
    }

    /** What is wrong with the dates and the promises; an item that is due already must stay as it is. */
    List<FieldError> check(Answers answers, LocalDate today, int year) {
        List<FieldError> errors = new ArrayList<>();
        List<PledgeItem> earlier = new ArrayList<>();
        for (int place = 1; place <= MOST; place++) {
            @Nullable PledgeItem old = held(place);
            if (old != null && !old.dueOn().isAfter(today)) {
                if (!isUntouched(answers, place, old)) {
                    errors.add(new FieldError(place == 1 ? "what1" : "has" + place, "这一项已经到期，不能再修改或取消。"));
                }
            } else if (answers.date("due" + place).isPresent() && !answers.text("what" + place).isEmpty()) {
                String field = "due" + place;
                ItemRules.refusal(answers.date(field).orElseThrow(), today, year).ifPresent(sentence -> errors.add(new FieldError(field, sentence)));
                if (ItemRules.repeats(answers.text("what" + place), earlier)) {
                    errors.add(new FieldError("what" + place, "与前面的一项相同，请改写或取消。"));
                }
                earlier.add(new PledgeItem(place, answers.text("what" + place), "", today, Dimension.GOOD_MEMBERS));
            }
        }
        return errors;
    }

    private @Nullable PledgeItem held(int place) {
        return place <= before.size() ? before.get(place - 1) : null;
    }

    private static boolean isUntouched(Answers answers, int place, PledgeItem old) {
        return answers.date("due" + place).isPresent() && answers.choice("dimension" + place).isPresent()
                && item(answers, place, old.number()).equals(old);
    }

    private static PledgeItem item(Answers answers, int place, int number) {
        return new PledgeItem(number, answers.text("what" + place), answers.text("target" + place), answers.date("due" + place).orElseThrow(),
                Dimension.valueOf(answers.text("dimension" + place)));
    }
}

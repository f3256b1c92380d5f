package io.zhengyou.pledge.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.pledge.Fulfilment;
import io.zhengyou.pledge.PledgeItem;
import io.zhengyou.pledge.book.Remark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The places of a form in which something is said of each of these items. */
record ItemRemarks(List<PledgeItem> items) {

    /** What stands above each place; a place without an item is not on the screen. */
    Map<String, Object> labels() {
        Map<String, Object> shown = new HashMap<>();
        for (int place = 1; place <= items.size(); place++) {
            PledgeItem item = items.get(place - 1);
            shown.put("item" + place, "%s（目标：%s）".formatted(item.what(), item.target()));
        }
        return shown;
    }

    List<Remark> read(Answers answers) {
        return IntStream.rangeClosed(1, items.size())
                .mapToObj(place -> new Remark(items.get(place - 1).number(), answers.text("remark" + place), fulfilment(answers, place)))
                .toList();
    }

    private static @Nullable Fulfilment fulfilment(Answers answers, int place) {
        return answers.choice("finding" + place).map(Fulfilment::valueOf).orElse(null);
    }
}

package io.zhengyou.pledge.filing;

import io.zhengyou.directory.csv.SheetRow;
import io.zhengyou.pledge.Dimension;
import io.zhengyou.pledge.PledgeItem;
import io.zhengyou.pledge.Pledger;
import io.zhengyou.pledge.PledgerKind;
import io.zhengyou.pledge.book.ItemRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The rows of a file of pledges: one row an item, rows of one pledger and year together one pledge. */
class PledgeRows {

    static final List<String> HEADER = List.of("kind", "unit", "person", "year", "title", "what", "target", "due", "dimension");

    private static final int MOST_ITEMS = 5;
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST = 300;

    private record Key(PledgerKind kind, String filedBy, String unit, int year) {}

    private final Filers filers;
    private final LocalDate today;
    private final Map<Key, FiledPledge> pledges = new LinkedHashMap<>();

    PledgeRows(Filers filers, LocalDate today) {
        this.filers = filers;
        this.today = today;
    }

    void add(SheetRow row) {
        int before = row.bad().size();
        Optional<PledgerKind> kind = label(row, "kind", "应为“单位”或“个人”。", PledgerKind.values(), PledgerKind::label);
        Optional<Integer> year = year(row);
        Optional<String> title = row.required("title", LONGEST_TITLE);
        Optional<String> what = row.required("what", LONGEST);
        Optional<String> target = row.required("target", LONGEST);
        Optional<LocalDate> due = row.date("due", "应为日期，如 2026-12-31。");
        Optional<Dimension> dimension = kind.flatMap(known -> label(row, "dimension", "应为%s之一。".formatted(names(known)),
                Dimension.of(known).toArray(Dimension[]::new), Dimension::label));
        Optional<Filer> filer = kind.flatMap(known -> filers.find(known, row));
        if (row.bad().size() == before) {
            add(row, filer.orElseThrow(), year.orElseThrow(), title.orElseThrow(),
                    new PledgeItem(0, what.orElseThrow(), target.orElseThrow(), due.orElseThrow(), dimension.orElseThrow()));
        }
    }

    List<FiledPledge> pledges() {
        return List.copyOf(pledges.values());
    }

    private void add(SheetRow row, Filer filer, int year, String title, PledgeItem item) {
        Pledger pledger = filer.pledger();
        Key key = new Key(pledger.kind(), filer.login(), pledger.unitCode(), year);
        FiledPledge known = pledges.get(key);
        List<PledgeItem> items = new ArrayList<>(known == null ? List.of() : known.items());
        ItemRules.refusal(item.dueOn(), today, year).ifPresent(sentence -> row.refuse("due", sentence));
        if (known == null && filers.hasPledge(filer, year)) {
            row.refuse("year", "这一年已有承诺书，不能再导入。");
        } else if (known != null && !known.title().equals(title)) {
            row.refuse("title", "同一份承诺书的标题应相同，前面是“%s”。".formatted(known.title()));
        } else if (items.size() == MOST_ITEMS) {
            row.refuse("what", "一份承诺书最多 %d 项。".formatted(MOST_ITEMS));
        } else if (ItemRules.repeats(item.what(), items)) {
            row.refuse("what", "与前面的一项相同。");
        }
        items.add(new PledgeItem(items.size() + 1, item.what(), item.target(), item.dueOn(), item.dimension()));
        pledges.put(key, new FiledPledge(pledger, filer.login(), year, known == null ? title : known.title(), items));
    }

    private Optional<Integer> year(SheetRow row) {
        int now = today.getYear();
        Optional<Integer> year = Optional.of(row.text("year")).filter(text -> text.equals("" + now) || text.equals("" + (now + 1))).map(Integer::valueOf);
        if (year.isEmpty()) {
            row.refuse("year", "应为 %d 或 %d。".formatted(now, now + 1));
        }
        return year;
    }

    private static <T> Optional<T> label(SheetRow row, String column, String refusal, T[] values, Function<T, String> label) {
        Optional<T> found = Arrays.stream(values).filter(value -> label.apply(value).equals(row.text(column))).findFirst();
        if (found.isEmpty()) {
            row.refuse(column, refusal);
        }
        return found;
    }

    private static String names(PledgerKind kind) {
        return String.join("、", Dimension.of(kind).stream().map(Dimension::label).toList());
    }
}

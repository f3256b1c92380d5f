package io.zhengyou.inspection.web;

import io.zhengyou.directory.UnitKind;
import io.zhengyou.inspection.checklist.Checklist;
import io.zhengyou.inspection.programme.SelectionRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Units to be added to a plan, as the office entered them. */
record UnitsEntry(
        @Nullable String rule, @Nullable List<String> units, @Nullable String kind, @Nullable String years, @Nullable String most,
        @Nullable String checklist, @Nullable Boolean surprise) {

    private static final int MOST = 300;
    private static final int MOST_YEARS = 20;

    static final UnitsEntry EMPTY = new UnitsEntry("HAND", List.of(), "", "2", "30", "", false);

    UnitsEntry {
        rule = Entered.text(rule);
        units = Objects.requireNonNullElse(units, List.of());
        kind = Entered.text(kind);
        years = Entered.text(years);
        most = Entered.text(most);
        checklist = Entered.text(checklist);
        surprise = Boolean.TRUE.equals(surprise);
    }

    Optional<SelectionRule> selection() {
        return Arrays.stream(SelectionRule.values()).filter(one -> one.name().equals(rule)).findFirst();
    }

    @Nullable UnitKind unitKind() {
        return Arrays.stream(UnitKind.values()).filter(one -> one.name().equals(kind)).findFirst().orElse(null);
    }

    /** What is wrong, by field. */
    Map<String, String> faults(List<Checklist> checklists) {
        Map<String, String> faults = new LinkedHashMap<>();
        SelectionRule by = selection().orElse(null);
        if (by == null) {
            faults.put("rule", "请选择怎样选单位。");
        }
        if (by == SelectionRule.HAND && units.isEmpty()) {
            faults.put("units", "请选择单位，可以选多个。");
        }
        if (by == SelectionRule.NOT_INSPECTED && !isBetween(years, MOST_YEARS)) {
            faults.put("years", "应为 1 至 %d 的整数。".formatted(MOST_YEARS));
        }
        if (by != SelectionRule.HAND && !isBetween(most, MOST)) {
            faults.put("most", "应为 1 至 %d 的整数。".formatted(MOST));
        }
        checklists.stream().filter(one -> one.code().equals(checklist)).findFirst().ifPresentOrElse(one -> {
            if (surprise && !one.mode().canSurprise()) {
                faults.put("surprise", "审阅材料要先请单位报送材料，不能突击检查。");
            }
        }, () -> faults.put("checklist", "请选择检查清单。"));
        return faults;
    }

    private static boolean isBetween(String number, int most) {
        return number.matches("[0-9]{1,3}") && Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= most;
    }
}

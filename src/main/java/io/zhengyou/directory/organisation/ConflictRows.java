package io.zhengyou.directory.organisation;

import io.zhengyou.directory.ConflictKind;
import io.zhengyou.directory.KnownConflict;
import io.zhengyou.directory.csv.SheetRow;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of {@code conflicts.csv}. */
class ConflictRows {

    static final List<String> HEADER = List.of("person", "name", "unit", "kind", "note");

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NOTE = 500;

    private final Known known;
    private final Set<KnownConflict> conflicts = new LinkedHashSet<>();

    ConflictRows(Known known) {
        this.known = known;
    }

    void add(SheetRow row) {
        String unit = row.text("unit");
        if (!known.people().contains(row.text("person"))) {
            row.refuse("person", "没有账号为“%s”的人员。".formatted(row.text("person")));
        }
        if (!unit.isEmpty() && !known.units().contains(unit)) {
            row.refuse("unit", "没有代码为“%s”的单位。".formatted(unit));
        }
        if (row.text("name").isEmpty() && unit.isEmpty()) {
            row.refuse("name", "须写明对方的姓名（集体名称）或单位代码，或两者都写。");
        }
        checkLength(row, "name", LONGEST_NAME);
        checkLength(row, "note", LONGEST_NOTE);
        kind(row).ifPresent(kind -> {
            if (!conflicts.add(new KnownConflict(row.text("person"), row.text("name"), unit.isEmpty() ? null : unit, kind, row.text("note")))) {
                row.refuse("person", "与前面的行重复。");
            }
        });
    }

    List<KnownConflict> conflicts() {
        return List.copyOf(conflicts);
    }

    private static void checkLength(SheetRow row, String column, int longest) {
        if (!row.text(column).isEmpty()) {
            row.required(column, longest);
        }
    }

    private static Optional<ConflictKind> kind(SheetRow row) {
        Optional<ConflictKind> kind = Arrays.stream(ConflictKind.values()).filter(value -> value.name().equals(row.text("kind"))).findFirst();
        if (kind.isEmpty()) {
            row.refuse("kind", "应为以下之一：" + Arrays.stream(ConflictKind.values())
                    .map(value -> value.name() + "（" + value.label() + "）").collect(Collectors.joining("、")) + "。");
        }
        return kind;
    }
}

package io.zhengyou.directory.organisation;

import io.zhengyou.directory.Unit;
import io.zhengyou.directory.UnitKind;
import io.zhengyou.directory.csv.SheetRow;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows of {@code units.csv}. */
class UnitRows {

    static final List<String> HEADER = List.of("code", "name", "kind", "branch");

    private static final String CODE = "[A-Za-z0-9]{1,20}";

    private final Known known;
    private final Map<String, Unit> units = new LinkedHashMap<>();

    UnitRows(Known known) {
        this.known = known;
    }

    void add(SheetRow row) {
        String code = row.text("code");
        if (!code.matches(CODE)) {
            row.refuse("code", "应为 1 至 20 个字母或数字。");
        } else if (units.containsKey(code)) {
            row.refuse("code", "与前面的行重复。");
        }
        Optional<String> name = row.required("name", 200);
        Optional<UnitKind> kind = kind(row);
        Optional<String> branch = row.required("branch", 50);
        if (name.isPresent() && kind.isPresent() && branch.isPresent()) {
            units.put(code, new Unit(code, name.get(), kind.get(), branch.get()));
            known.units().add(code);
        }
    }

    List<Unit> units() {
        return List.copyOf(units.values());
    }

    private static Optional<UnitKind> kind(SheetRow row) {
        Optional<UnitKind> kind = Arrays.stream(UnitKind.values()).filter(value -> value.name().equals(row.text("kind"))).findFirst();
        if (kind.isEmpty()) {
            row.refuse("kind", "应为以下之一：" + Arrays.stream(UnitKind.values()).map(UnitKind::name).collect(Collectors.joining("、")) + "。");
        }
        return kind;
    }
}

package io.zhengyou.directory.organisation;

import io.zhengyou.directory.Role;
import io.zhengyou.directory.csv.SheetRow;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of {@code roles.csv}. */
class RoleRows {

    static final List<String> HEADER = List.of("person", "role", "unit");

    private final Known known;
    private final Set<Assignment> assignments = new LinkedHashSet<>();

    RoleRows(Known known) {
        this.known = known;
    }

    void add(SheetRow row) {
        if (!known.people().contains(row.text("person"))) {
            row.refuse("person", "没有账号为“%s”的人员。".formatted(row.text("person")));
        }
        role(row).ifPresent(role -> {
            checkUnit(row, role);
            if (!assignments.add(new Assignment(row.text("person"), role, row.text("unit")))) {
                row.refuse("person", "与前面的行重复。");
            }
        });
    }

    List<Assignment> assignments() {
        return List.copyOf(assignments);
    }

    private void checkUnit(SheetRow row, Role role) {
        String unit = row.text("unit");
        if (role.inUnit() && !known.units().contains(unit)) {
            row.refuse("unit", "没有代码为“%s”的单位；%s须写明单位。".formatted(unit, role.label()));
        } else if (!role.inUnit() && !unit.isEmpty()) {
            row.refuse("unit", "%s不属于某个单位，此列应留空。".formatted(role.label()));
        }
    }

    private static Optional<Role> role(SheetRow row) {
        Optional<Role> role = Arrays.stream(Role.values()).filter(value -> value.group().equals(row.text("role"))).findFirst();
        if (role.isEmpty()) {
            row.refuse("role", "应为以下之一：" + Arrays.stream(Role.values()).map(Role::group).collect(Collectors.joining("、")) + "。");
        }
        return role;
    }
}

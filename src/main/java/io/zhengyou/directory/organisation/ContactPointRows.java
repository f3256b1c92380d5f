package io.zhengyou.directory.organisation;

import io.zhengyou.directory.ContactPoint;
import io.zhengyou.directory.csv.SheetRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of {@code contact-points.csv}. */
class ContactPointRows {

    static final List<String> HEADER = List.of("leader", "unit", "since");

    private final Known known;
    private final Map<String, ContactPoint> points = new LinkedHashMap<>();

    ContactPointRows(Known known) {
        this.known = known;
    }

    void add(SheetRow row) {
        String leader = row.text("leader");
        String unit = row.text("unit");
        if (!known.people().contains(leader)) {
            row.refuse("leader", "没有账号为“%s”的人员。".formatted(leader));
        }
        if (!known.units().contains(unit)) {
            row.refuse("unit", "没有代码为“%s”的单位。".formatted(unit));
        } else if (points.containsKey(unit)) {
            row.refuse("unit", "该单位在前面的行已有联系领导。");
        }
        row.date("since", "应为日期，如 2026-12-31。").ifPresent(since -> points.put(unit, new ContactPoint(leader, unit, since)));
    }

    List<ContactPoint> points() {
        return List.copyOf(points.values());
    }
}

package io.zhengyou.award.programme.web;

import io.zhengyou.award.Criterion;
import io.zhengyou.award.programme.Rules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The criteria, one a row. An empty row is none. */
final class CriterionRows {

    private static final String ALL = "criteria";
    private static final int LONGEST = 30;
    private static final int SUM = 100;

    private CriterionRows() {}

    /** A fault of one row is kept under "criterion" and its place from 0, a fault of all under "criteria". */
    static List<Criterion> read(Entry entry, RuleFields fields) {
        List<Entry.Row> rows = entry.criteria();
        List<Criterion> criteria = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean weighed = true;
        for (int place = 0; place < rows.size(); place++) {
            if (rows.get(place).equals(Entry.Row.EMPTY)) {
                continue;
            }
            Optional<Criterion> criterion = criterion(rows.get(place), "criterion" + place, seen, fields);
            criterion.ifPresent(criteria::add);
            weighed &= criterion.isPresent();
        }
        int sum = criteria.stream().mapToInt(Criterion::weight).sum();
        if (weighed && criteria.isEmpty()) {
            fields.fault(ALL, "至少写一项评审标准。");
        } else if (criteria.size() > Rules.MOST_CRITERIA) {
            fields.fault(ALL, "最多 %d 项，现有 %d 项，请删减。".formatted(Rules.MOST_CRITERIA, criteria.size()));
        } else if (weighed && sum != SUM) {
            fields.fault(ALL, "权重之和应为 %d，现在是 %d。".formatted(SUM, sum));
        }
        return criteria;
    }

    /** @return empty if the weight is no number: then the sum says nothing */
    private static Optional<Criterion> criterion(Entry.Row row, String field, Set<String> seen, RuleFields fields) {
        if (row.name().isEmpty()) {
            fields.fault(field, "请填写标准名称，或者删除这一行。");
        } else if (!seen.add(row.name())) {
            fields.fault(field, "与上面的标准重名，请修改。");
        }
        fields.length(field, row.name(), LONGEST);
        Optional<Integer> weight = RuleFields.whole(row.weight()).filter(number -> number >= 1 && number <= SUM);
        if (weight.isEmpty()) {
            fields.fault(field, "权重应填写 1 至 100 的整数。");
        }
        return weight.map(number -> new Criterion(row.name(), number));
    }
}

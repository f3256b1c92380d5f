package io.zhengyou.award.programme.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The materials, one a line. A nomination has room for ten names of forty characters. */
final class MaterialLines {

    private static final String FIELD = "materials";
    private static final int MOST = 10;
    private static final int LONGEST = 40;

    private MaterialLines() {}

    static List<String> read(Entry entry, RuleFields fields) {
        List<String> lines = entry.text(FIELD).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty()) {
            fields.fault(FIELD, "至少写一项材料，一行一项。");
        }
        if (lines.size() > MOST) {
            fields.fault(FIELD, "最多 %d 项，现有 %d 项，请删减。".formatted(MOST, lines.size()));
        }
        Set<String> seen = new HashSet<>();
        for (String line : lines) {
            if (line.length() > LONGEST) {
                fields.fault(FIELD, "每项最多 %d 个字，“%s…”有 %d 个字，请删减。".formatted(LONGEST, line.substring(0, 10), line.length()));
            }
            if (!seen.add(line)) {
                fields.fault(FIELD, "“%s”写了两次，请删去一项。".formatted(line));
            }
            fields.length(FIELD, line, LONGEST);
        }
        return lines;
    }
}

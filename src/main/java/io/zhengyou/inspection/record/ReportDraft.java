package io.zhengyou.inspection.record;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Drafts a report from the record: what was looked at, what was found, what the unit said, what is worth spreading. */
@Component
public class ReportDraft {

    private final Heads heads;
    private final Items items;
    private final Findings findings;
    private final Practices practices;

    ReportDraft(Heads heads, Items items, Findings findings, Practices practices) {
        this.heads = heads;
        this.items = items;
        this.findings = findings;
        this.practices = practices;
    }

    public String of(Inspection inspection) {
        Head head = heads.of(inspection.id());
        return """
                一、检查情况
                %s于 %s 对%s进行了督导检查（%s%s）。
                %s：%s
                %s：%s

                二、对照清单的情况
                %s

                三、发现的问题
                %s

                四、典型经验
                %s

                五、意见和建议
                """.formatted(inspection.teamName(), head.day(), inspection.unitName(), inspection.mode().label(), inspection.surprise() ? "，突击检查" : "",
                inspection.mode().where(), head.where(), inspection.mode().who(), head.who(), ratings(inspection.id()), problems(inspection.id()),
                exemplary(inspection.id()));
    }

    private String ratings(String id) {
        Map<Rating, Long> counts = items.of(id).stream().collect(Collectors.groupingBy(Item::rating, TreeMap::new, Collectors.counting()));
        String sum = counts.entrySet().stream().map(one -> one.getKey().label() + " " + one.getValue() + " 项").collect(Collectors.joining("，"));
        String noted = items.of(id).stream().filter(item -> !item.note().isBlank())
                .map(item -> "%s %s（%s）：%s".formatted(item.clause(), item.text(), item.rating() == null ? "" : item.rating().label(), item.note()))
                .collect(Collectors.joining("\n"));
        return noted.isEmpty() ? sum + "。" : sum + "。\n" + noted;
    }

    private String problems(String id) {
        List<Finding> confirmed = findings.confirmed(id);
        return confirmed.isEmpty() ? "没有需要整改的问题。" : confirmed.stream().map(ReportDraft::line).collect(Collectors.joining("\n"));
    }

    private static String line(Finding finding) {
        String repeated = finding.repeats() == null ? "" : "，重复出现";
        String contested = finding.answer().isEmpty() ? "" : "单位的说明：" + finding.answer() + "检查组的答复：" + finding.decision();
        return "%d. [%s，%s%s] %s%s".formatted(finding.number(), finding.clause(), finding.severity().label(), repeated, finding.problem(), contested);
    }

    private String exemplary(String id) {
        List<Practice> found = practices.of(id);
        return found.isEmpty() ? "这次没有提出典型经验。"
                : found.stream().map(one -> one.number() + ". " + one.title() + "：" + one.text()).collect(Collectors.joining("\n"));
    }
}

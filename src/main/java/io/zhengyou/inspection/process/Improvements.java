package io.zhengyou.inspection.process;

import io.zhengyou.inspection.course.Entries;
import io.zhengyou.inspection.course.Step;
import io.zhengyou.inspection.record.Finding;
import io.zhengyou.inspection.record.Findings;
import io.zhengyou.inspection.record.Inspection;
import io.zhengyou.inspection.record.Items;
import io.zhengyou.rectification.Order;
import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.Rectifications;
import io.zhengyou.rectification.Source;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets a unit rectify what was confirmed; the team that found it verifies. */
@Component
class Improvements {

    private final Findings findings;
    private final Items items;
    private final Rectifications rectifications;
    private final Entries entries;

    Improvements(Findings findings, Items items, Rectifications rectifications, Entries entries) {
        this.findings = findings;
        this.items = items;
        this.rectifications = rectifications;
        this.entries = entries;
    }

    void order(Inspection inspection) {
        List<Finding> confirmed = findings.confirmed(inspection.id());
        confirmed.forEach(finding -> rectifications.open(order(inspection, finding)));
        if (!confirmed.isEmpty()) {
            entries.add(inspection.id(), Step.ORDERED, null, confirmed.size() + " 个问题");
        }
    }

    List<String> of(String inspectionId) {
        return rectifications.of(Source.INSPECTION, inspectionId).stream().map(Rectification::id).toList();
    }

    private Order order(Inspection inspection, Finding finding) {
        String repeated = finding.repeats() == null ? "" : "（重复出现的问题）";
        String clause = finding.clause() + " " + items.ofClause(inspection.id(), finding.clause()).text();
        return new Order(Source.INSPECTION, inspection.id(), inspection.unitCode(), clause + repeated + "\n" + finding.problem(), finding.severity(),
                inspection.team()).under(clause);
    }
}

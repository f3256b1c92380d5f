package io.zhengyou.inspection.web;

import io.zhengyou.inspection.record.Findings;
import io.zhengyou.inspection.record.Inspection;
import io.zhengyou.inspection.record.Item;
import io.zhengyou.inspection.record.Items;
import io.zhengyou.inspection.record.Practices;
import io.zhengyou.inspection.record.Stage;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a team finds, until it hands that in. */
@Component
class FindingDesk {

    private static final Set<Stage> FINDING = EnumSet.of(Stage.FINDING);

    private final Inspector inspector;
    private final Items items;
    private final Findings findings;
    private final Practices practices;

    FindingDesk(Inspector inspector, Items items, Findings findings, Practices practices) {
        this.inspector = inspector;
        this.items = items;
        this.findings = findings;
        this.practices = practices;
    }

    /** @return what is wrong, by field; then nothing is kept */
    @Transactional
    Map<String, String> add(String id, FindingEntry entry, String person) {
        Inspection inspection = inspector.write(id, person, FINDING);
        Map<String, String> faults = entry.faults(items.of(inspection.id()).stream().map(Item::clause).collect(Collectors.toSet()));
        if (faults.isEmpty()) {
            findings.add(inspection.id(), entry.clause(), entry.grade().orElseThrow(), entry.problem());
        }
        return faults;
    }

    @Transactional
    void removeFinding(String id, String findingId, String person) {
        findings.removeDraft(inspector.write(id, person, FINDING).id(), findingId);
    }

    /** @return what is wrong, by field; then nothing is kept */
    @Transactional
    Map<String, String> add(String id, PracticeEntry entry, String person) {
        Inspection inspection = inspector.write(id, person, FINDING);
        Map<String, String> faults = entry.faults();
        if (faults.isEmpty()) {
            practices.add(inspection.id(), entry.title(), entry.text(), entry.words());
        }
        return faults;
    }

    @Transactional
    void removePractice(String id, String practiceId, String person) {
        practices.remove(inspector.write(id, person, FINDING).id(), practiceId);
    }
}

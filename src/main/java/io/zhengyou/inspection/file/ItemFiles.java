package io.zhengyou.inspection.file;

import io.zhengyou.directory.Role;
import io.zhengyou.engine.Accounts;
import io.zhengyou.engine.VisibleTask;
import io.zhengyou.evidence.EvidenceCases;
import io.zhengyou.inspection.process.InspectionVariables;
import io.zhengyou.inspection.record.Findings;
import io.zhengyou.inspection.record.Inspection;
import io.zhengyou.inspection.record.Inspections;
import io.zhengyou.inspection.record.ItemKey;
import io.zhengyou.inspection.record.Items;
import io.zhengyou.inspection.record.Stage;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a team brings as evidence of one item. The unit reads it where it is put before it as evidence of a finding. */
@Component
class ItemFiles implements EvidenceCases {

    private final Inspections inspections;
    private final Items items;
    private final Findings findings;
    private final Accounts accounts;

    ItemFiles(Inspections inspections, Items items, Findings findings, Accounts accounts) {
        this.inspections = inspections;
        this.items = items;
        this.findings = findings;
        this.accounts = accounts;
    }

    @Override
    public Optional<String> caseOf(VisibleTask task) {
        return Optional.of(task).filter(known -> known.process().equals("inspection-finding"))
                .map(known -> known.variables().get(InspectionVariables.FINDING)).map(String.class::cast).map(findings::get)
                .map(finding -> new ItemKey(finding.inspectionId(), items.ofClause(finding.inspectionId(), finding.clause()).place()).toString());
    }

    /** Files are added on the page of the record. */
    @Override
    public boolean accepts(VisibleTask task) {
        return false;
    }

    @Override
    public String whoAdds() {
        return "佐证由检查组在检查记录页面上传。";
    }

    @Override
    public boolean mayRead(String caseKey, String person) {
        return ItemKey.read(caseKey).flatMap(key -> inspections.find(key.inspectionId()).filter(known -> mayRead(known, key, accounts.groupsOf(person))))
                .isPresent();
    }

    @Override
    public String title(String caseKey) {
        ItemKey key = ItemKey.read(caseKey).orElseThrow();
        String clause = items.find(key.inspectionId(), key.place()).map(item -> item.clause() + " " + item.text()).orElse("");
        return "督导检查佐证：" + inspections.get(key.inspectionId()).unitName() + "　" + clause;
    }

    private boolean mayRead(Inspection inspection, ItemKey key, Set<String> groups) {
        boolean deciders = Stream.of(Role.OFFICE.group(), Role.LEADING_GROUP.group(), inspection.team()).anyMatch(groups::contains);
        boolean unit = Stream.of(Role.LIAISON, Role.SECRETARY).map(role -> role.groupIn(inspection.unitCode())).anyMatch(groups::contains);
        return deciders || unit && inspection.stage().compareTo(Stage.ANSWERING) >= 0 && isFound(key);
    }

    private boolean isFound(ItemKey key) {
        return items.find(key.inspectionId(), key.place()).filter(item -> findings.of(key.inspectionId()).stream()
                .anyMatch(finding -> finding.clause().equals(item.clause()))).isPresent();
    }
}

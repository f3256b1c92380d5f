package io.zhengyou.inspection.file;

import io.zhengyou.directory.Role;
import io.zhengyou.engine.Accounts;
import io.zhengyou.engine.VisibleTask;
import io.zhengyou.evidence.EvidenceCases;
import io.zhengyou.inspection.process.InspectionVariables;
import io.zhengyou.inspection.record.Inspection;
import io.zhengyou.inspection.record.Inspections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The materials of a unit: it adds them when it is asked for, and the team and the deciders read them. */
@Component
class InspectionFiles implements EvidenceCases {

    private final Inspections inspections;
    private final Accounts accounts;

    InspectionFiles(Inspections inspections, Accounts accounts) {
        this.inspections = inspections;
        this.accounts = accounts;
    }

    @Override
    public Optional<String> caseOf(VisibleTask task) {
        return Optional.of(task).filter(known -> known.process().equals("inspection"))
                .map(known -> known.variables().get(InspectionVariables.INSPECTION)).map(String.class::cast);
    }

    @Override
    public boolean accepts(VisibleTask task) {
        return task.step().equals("userTask_submitMaterials");
    }

    @Override
    public String whoAdds() {
        return "材料由被检查单位在“报送材料”时上传。";
    }

    @Override
    public boolean mayRead(String caseKey, String person) {
        return inspections.find(caseKey).filter(known -> mayRead(known, accounts.groupsOf(person))).isPresent();
    }

    @Override
    public String title(String caseKey) {
        return "督导检查材料：" + inspections.get(caseKey).unitName();
    }

    private static boolean mayRead(Inspection inspection, Set<String> groups) {
        return Stream.of(Role.OFFICE.group(), Role.LEADING_GROUP.group(), inspection.team(), Role.LIAISON.groupIn(inspection.unitCode()),
                Role.SECRETARY.groupIn(inspection.unitCode())).anyMatch(groups::contains);
    }
}

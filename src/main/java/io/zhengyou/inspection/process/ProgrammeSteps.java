package io.zhengyou.inspection.process;

import io.zhengyou.engine.Accounts;
import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import io.zhengyou.inspection.course.Entries;
import io.zhengyou.inspection.course.Step;
import io.zhengyou.inspection.programme.Placement;
import io.zhengyou.inspection.programme.Placements;
import io.zhengyou.inspection.programme.Programme;
import io.zhengyou.inspection.programme.Programmes;
import io.zhengyou.inspection.programme.Stage;
import io.zhengyou.inspection.programme.Team;
import io.zhengyou.inspection.programme.Teams;
import io.zhengyou.inspection.record.Inspection;
import io.zhengyou.inspection.record.Inspections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The automatic steps of a programme. */
@StepBean("inspectionProgramme")
public class ProgrammeSteps {

    private final Programmes programmes;
    private final Placements placements;
    private final Teams teams;
    private final Inspections inspections;
    private final Entries entries;
    private final Accounts accounts;
    private final InspectionProcess process;

    ProgrammeSteps(
            Programmes programmes, Placements placements, Teams teams, Inspections inspections, Entries entries, Accounts accounts,
            InspectionProcess process) {
        this.programmes = programmes;
        this.placements = placements;
        this.teams = teams;
        this.inspections = inspections;
        this.entries = entries;
        this.accounts = accounts;
        this.process = process;
    }

    /** Makes the teams and opens an inspection of every unit of the plan. */
    @StepName("组成检查组")
    public void open(String programmeId) {
        Programme programme = programmes.get(programmeId);
        Map<Integer, Team> byNumber = teams.of(programme).stream().collect(Collectors.toMap(Team::number, Function.identity()));
        byNumber.values().forEach(team -> gather(programme, team));
        for (Placement placement : placements.of(programme)) {
            inspections.open(programme, placement, byNumber.get(placement.team()));
        }
        programmes.enter(programmeId, Stage.RUNNING);
    }

    @StepName(value = "方案中的检查", gives = "各次检查的编号")
    public List<String> inspections(String programmeId) {
        return inspections.of(programmeId).stream().map(Inspection::id).toList();
    }

    @StepName("办结督导方案")
    public void close(String programmeId) {
        programmes.enter(programmeId, Stage.DONE);
        entries.add(programmeId, Step.ENDED, null, "");
    }

    @StepName("终止督导方案")
    public void terminate(String programmeId) {
        programmes.enter(programmeId, Stage.TERMINATED);
    }

    /** Ends the running programme or inspection with this id, whatever step it has come to. */
    @StepName("终止进行中的督导检查")
    public void stop(String caseId) {
        process.terminationApproved(caseId, programmes.find(caseId).isPresent());
    }

    private void gather(Programme programme, Team team) {
        String group = team.group(programme.id());
        accounts.ensureGroup(group, programme.title() + "：" + team.name());
        team.members().forEach(member -> accounts.join(member, group));
    }
}

package io.zhengyou.inspection.process;

import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import io.zhengyou.inspection.programme.Team;
import io.zhengyou.inspection.record.Inspection;
import io.zhengyou.inspection.team.TeamChange;
import io.zhengyou.inspection.team.TeamChanges;
import io.zhengyou.inspection.team.TeamReplacement;
import java.util.List;

/** The automatic steps of a change of a team. */
@StepBean("teamChange")
public class TeamSteps {

    private final TeamChanges changes;
    private final TeamReplacement replacement;
    private final InspectionProcess process;
    private final Notices notices;

    TeamSteps(TeamChanges changes, TeamReplacement replacement, InspectionProcess process, Notices notices) {
        this.changes = changes;
        this.replacement = replacement;
        this.process = process;
        this.notices = notices;
    }

    /** What the one who leaves had in hand goes back to the team. */
    @StepName("调整检查组")
    public void make(String teamChangeId) {
        TeamChange change = changes.get(teamChangeId);
        List<Inspection> open = replacement.make(teamChangeId);
        process.release(change.leaving(), Team.group(change.programmeId(), change.team()));
        notices.teamChanged(change, replacement.inWords(change), open);
    }

    @StepName("记录未同意调整检查组")
    public void decline(String teamChangeId) {
        replacement.decline(teamChangeId);
        notices.teamChangeDeclined(changes.get(teamChangeId), replacement.inWords(changes.get(teamChangeId)));
    }
}

package io.zhengyou.inspection.team;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.engine.Accounts;
import io.zhengyou.inspection.course.Entries;
import io.zhengyou.inspection.course.Step;
import io.zhengyou.inspection.programme.Programme;
import io.zhengyou.inspection.programme.Programmes;
import io.zhengyou.inspection.programme.Team;
import io.zhengyou.inspection.programme.Teams;
import io.zhengyou.inspection.record.Inspection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Carries a change of a team out, or notes that it was declined. What the team has written stays. */
@Component
public class TeamReplacement {

    private final TeamChanges changes;
    private final TeamRules rules;
    private final Programmes programmes;
    private final Teams teams;
    private final Accounts accounts;
    private final Entries entries;
    private final People people;

    TeamReplacement(TeamChanges changes, TeamRules rules, Programmes programmes, Teams teams, Accounts accounts, Entries entries, People people) {
        this.changes = changes;
        this.rules = rules;
        this.programmes = programmes;
        this.teams = teams;
        this.accounts = accounts;
        this.entries = entries;
        this.people = people;
    }

    /** The plan as it was approved stays; its next version has the changed team. @return the inspections that go on with it */
    public List<Inspection> make(String id) {
        TeamChange change = changes.get(id);
        Programme revised = programmes.revise(change.programmeId());
        teams.replace(revised, change.team(), change.leaving(), change.joining());
        String group = Team.group(change.programmeId(), change.team());
        accounts.leave(change.leaving(), group);
        if (change.joining() != null) {
            accounts.join(change.joining(), group);
        }
        changes.settle(id, true);
        List<Inspection> open = rules.open(revised, change.team());
        open.forEach(one -> entries.add(one.id(), Step.TEAM_CHANGED, null, inWords(change)));
        return open;
    }

    public void decline(String id) {
        changes.settle(id, false);
    }

    /** Who leaves which team and who comes, and why. */
    public String inWords(TeamChange change) {
        return "%s：%s退出，%s。%s".formatted(team(change), name(change.leaving()), change.joining() == null ? "不再补人" : name(change.joining()) + "接替", change.reason());
    }

    private String team(TeamChange change) {
        return teams.of(programmes.get(change.programmeId())).stream().filter(team -> team.number() == change.team()).findFirst().map(Team::name).orElse("");
    }

    private String name(String person) {
        return people.find(person).map(Person::name).orElse(person);
    }
}

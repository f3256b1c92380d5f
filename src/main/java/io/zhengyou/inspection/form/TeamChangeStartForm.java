package io.zhengyou.inspection.form;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.Choices;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.inspection.course.Entries;
import io.zhengyou.inspection.course.Step;
import io.zhengyou.inspection.process.InspectionVariables;
import io.zhengyou.inspection.programme.Programmes;
import io.zhengyou.inspection.programme.Team;
import io.zhengyou.inspection.programme.Teams;
import io.zhengyou.inspection.team.Member;
import io.zhengyou.inspection.team.TeamChanges;
import io.zhengyou.inspection.team.TeamReplacement;
import io.zhengyou.inspection.team.TeamRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The office proposes that somebody leaves a team whose plan was approved: illness, another post, a conflict that came to light. */
@Component
class TeamChangeStartForm implements FormBinding {

    private static final String LEAVING = "leaving";
    private static final String JOINING = "joining";

    private final TeamRules rules;
    private final TeamChanges changes;
    private final TeamReplacement replacement;
    private final Programmes programmes;
    private final Teams teams;
    private final People people;
    private final Entries entries;

    TeamChangeStartForm(
            TeamRules rules, TeamChanges changes, TeamReplacement replacement, Programmes programmes, Teams teams, People people, Entries entries) {
        this.rules = rules;
        this.changes = changes;
        this.replacement = replacement;
        this.programmes = programmes;
        this.teams = teams;
        this.people = people;
        this.entries = entries;
    }

    @Override
    public String formId() {
        return "inspection-team-change-start";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of("members", Choices.of(rules.members(), member -> "%s（%s）".formatted(name(member.person()), team(member)), Member::toString),
                "pool", Choices.of(teams.pool(), person -> "%s（%s）".formatted(person.name(), person.id()), Person::id));
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        Optional<Member> leaving = answers.choice(LEAVING).flatMap(Member::read);
        if (leaving.isEmpty()) {
            return List.of();
        }
        List<FieldError> errors = new ArrayList<>();
        Optional<String> joining = answers.choice(JOINING);
        rules.refusal(leaving.get(), joining.orElse(null)).ifPresent(sentence -> errors.add(new FieldError(LEAVING, sentence)));
        if (changes.isAsked(leaving.get())) {
            errors.add(new FieldError(LEAVING, "此人的调整已经提请，请等领导小组审批。"));
        }
        joining.flatMap(person -> rules.refusalOfJoining(leaving.get(), person)).ifPresent(sentence -> errors.add(new FieldError(JOINING, sentence)));
        return errors;
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        Member leaving = Member.read(answers.text(LEAVING)).orElseThrow();
        String id = changes.ask(leaving, answers.choice(JOINING).orElse(null), answers.text("reason"), context.userId());
        entries.add(leaving.programmeId(), Step.TEAM_CHANGE_ASKED, context.userId(), replacement.inWords(changes.get(id)));
        return Map.of(InspectionVariables.TEAM_CHANGE, id, InspectionVariables.SUBJECT, team(leaving));
    }

    @Override
    public String businessKey(Map<String, Object> variables) {
        return (String) variables.get(InspectionVariables.TEAM_CHANGE);
    }

    private String team(Member member) {
        var programme = programmes.get(member.programmeId());
        return programme.title() + " " + teams.of(programme).stream().filter(team -> team.number() == member.team()).findFirst().map(Team::name).orElse("");
    }

    private String name(String person) {
        return people.find(person).map(Person::name).orElse(person);
    }
}

package io.zhengyou.dossier.assessment;

import io.zhengyou.ballot.BallotPaper;
import io.zhengyou.ballot.Ballots;
import io.zhengyou.ballot.Count;
import io.zhengyou.ballot.CountingRule;
import io.zhengyou.ballot.Option;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import io.zhengyou.directory.WorkingDays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The democratic appraisal: the secretaries of like units vote secretly on each other's units, having read what these say of
 * themselves. Nobody votes on a unit that they belong to or sign for.
 */
@Component
public class PeerVote {

    /** The fewest voters of a group, and the fewest votes of which a result is used and shown. */
    static final int LEAST = 5;

    private final Groups groups;
    private final Assessments assessments;
    private final AssessmentYears years;
    private final Minutes minutes;
    private final Ballots ballots;
    private final People people;
    private final WorkingDays workingDays;

    PeerVote(
            Groups groups, Assessments assessments, AssessmentYears years, Minutes minutes, Ballots ballots, People people, WorkingDays workingDays) {
        this.groups = groups;
        this.assessments = assessments;
        this.years = years;
        this.minutes = minutes;
        this.ballots = ballots;
        this.people = people;
        this.workingDays = workingDays;
    }

    /** @return the ids of the groups that vote */
    public List<String> group(String yearId) {
        if (groups.of(yearId).isEmpty()) {
            groups.make(yearId);
        }
        return groups.of(yearId);
    }

    /** @return the id of the ballot; empty if too few of the group can vote */
    public Optional<String> open(String groupId) {
        List<Assessment> subjects = groups.members(groupId);
        Map<String, Set<String>> excluded = excluded(subjects);
        if (excluded.size() < LEAST) {
            return Optional.empty();
        }
        AssessmentYear year = years.get(groups.year(groupId));
        List<Option> options = subjects.stream().map(one -> new Option(one.id(), one.unitName(), self(one))).toList();
        String ballot = ballots.open(new BallotPaper("%s民主测评：您认可下列单位一年的工作吗？".formatted(year.subject()), groupId, options, excluded.keySet(),
                excluded, new CountingRule(0, 1, 1, 2, options.size()), workingDays.after(year.votingDays()).toInstant()));
        groups.opened(groupId, ballot);
        return Optional.of(ballot);
    }

    /** Takes over the result of a closed ballot. */
    public void count(String groupId, String ballotId) {
        for (Count count : ballots.tally(ballotId).counts()) {
            assessments.appraised(count.optionId(), count.valid(), count.approve());
        }
        groups.counted(groupId, ballotId);
    }

    /** Destroys a vote that was not counted, unread. */
    public void discard(String groupId) {
        groups.uncounted(groupId).ifPresent(ballots::discard);
    }

    /** The ballots of a year whose votes were destroyed: their papers are to be withdrawn. */
    public List<String> discarded(String yearId) {
        return groups.allUncounted(yearId);
    }

    /** Those who can vote on at least one, each with the ids of those on which they cannot. */
    private Map<String, Set<String>> excluded(List<Assessment> subjects) {
        Map<String, Set<String>> excluded = new TreeMap<>();
        for (Assessment subject : subjects) {
            people.inRole(Role.SECRETARY, subject.unitCode()).forEach(secretary -> excluded.computeIfAbsent(secretary.id(), none -> new TreeSet<>()).add(subject.id()));
        }
        Map<String, String> byUnit = subjects.stream().collect(Collectors.toMap(Assessment::unitCode, Assessment::id));
        excluded.forEach((voter, own) -> people.find(voter).map(Person::unitCode).map(byUnit::get).ifPresent(own::add));
        return excluded.entrySet().stream().filter(voter -> voter.getValue().size() < subjects.size())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, HashMap::new));
    }

    private String self(Assessment subject) {
        return minutes.latest(subject.id(), Step.SELF_ASSESSED).orElse("没有在期限内自评。");
    }
}

package io.zhengyou.award.vote;

import io.zhengyou.award.conflict.ConflictRegister;
import io.zhengyou.award.conflict.Conflicts;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The members of the committee, and on whom they have a vote. */
@Component
public class Committee {

    private final People people;
    private final Nominations nominations;
    private final ConflictRegister conflicts;

    Committee(People people, Nominations nominations, ConflictRegister conflicts) {
        this.people = people;
        this.nominations = nominations;
        this.conflicts = conflicts;
    }

    List<Person> members() {
        return people.inRole(Role.COMMITTEE);
    }

    /** The members who can still declare a conflict: who is barred from everybody already is not asked. */
    public List<String> toDeclare(String roundId) {
        List<Nomination> shortlist = shortlist(roundId);
        Map<String, Set<String>> barred = exclusions(roundId, shortlist);
        return members().stream().map(Person::id)
                .filter(member -> barred.getOrDefault(member, Set.of()).size() < shortlist.size()).toList();
    }

    /** The shortlisted on whom a member has a vote as far as is known, the best first. */
    public List<Nomination> open(String roundId, String member) {
        Conflicts known = conflicts.ofRound(roundId);
        return members().stream().filter(person -> person.id().equals(member)).findFirst()
                .map(person -> shortlist(roundId).stream().filter(nomination -> !known.between(person, nomination)).toList())
                .orElse(List.of());
    }

    /** The ids of the shortlisted of whom this person, if a member, may learn nothing. */
    public Set<String> hiddenFrom(String roundId, String person) {
        return exclusions(roundId, shortlist(roundId)).getOrDefault(person, Set.of());
    }

    List<Nomination> shortlist(String roundId) {
        return nominations.ofRound(roundId).stream().filter(Nomination::shortlisted).sorted(Nomination.BY_PLACE).toList();
    }

    /** By member, those of the nominees who will not be on their paper. */
    Map<String, Set<String>> exclusions(String roundId, List<Nomination> nominees) {
        Conflicts known = conflicts.ofRound(roundId);
        Map<String, Set<String>> exclusions = new HashMap<>();
        members().forEach(member -> {
            Set<String> barred = nominees.stream().filter(nominee -> known.between(member, nominee)).map(Nomination::id).collect(Collectors.toSet());
            if (!barred.isEmpty()) {
                exclusions.put(member.id(), barred);
            }
        });
        return exclusions;
    }
}

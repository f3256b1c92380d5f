package io.zhengyou.award.conflict;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.directory.KnownConflict;
import io.zhengyou.directory.Person;
import java.util.List;

/**
 * Who must not judge whom in a round: nobody their own unit's nominee or one they filed themselves, nobody whom the directory
 * lists with the nominee or the unit, and nobody who declared it.
 */
public record Conflicts(List<KnownConflict> known, List<Conflict> declared) {

    public Conflicts {
        known = List.copyOf(known);
        declared = List.copyOf(declared);
    }

    /** @throws IllegalStateException if the nomination was never submitted */
    public boolean between(Person person, Nomination nomination) {
        return person.unitCode().equals(nomination.unitCode())
                || nomination.isFiledBy(person.id())
                || known.stream().anyMatch(conflict -> conflict.person().equals(person.id())
                        && conflict.concerns(nomination.submitted().name(), nomination.unitCode()))
                || declared.stream().anyMatch(conflict -> conflict.person().equals(person.id()) && conflict.nominationId().equals(nomination.id()));
    }
}

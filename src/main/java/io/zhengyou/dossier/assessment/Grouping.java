package io.zhengyou.dossier.assessment;

import io.zhengyou.directory.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts like units together, so that those who vote on each other know each other's work. */
final class Grouping {

    private static final Comparator<Unit> LIKE = Comparator.comparing(Unit::kind).thenComparing(Unit::branch).thenComparing(Unit::code);

    private Grouping() {}

    /**
     * As few groups as possible, all of one size or one more.
     *
     * @param most how many units a paper has at most
     */
    static List<List<Unit>> of(List<Unit> units, int most) {
        List<Unit> ordered = units.stream().sorted(LIKE).toList();
        int groups = (ordered.size() + most - 1) / most;
        List<List<Unit>> made = new ArrayList<>();
        for (int number = 0; number < groups; number++) {
            made.add(ordered.subList(number * ordered.size() / groups, (number + 1) * ordered.size() / groups));
        }
        return made;
    }
}

package io.zhengyou.walkthrough.year;

import io.zhengyou.client.Organisation;
import io.zhengyou.walkthrough.season.PledgeSeason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Which units do what in a year: others in the next, so that nothing is found twice at the same. */
final class Casting {

    static final int INSPECTED = 30;

    private static final int SPRING = 56;
    private static final int AUTUMN = 10;
    private static final int STEP = 7;
    private static final int SPRING_STEP = 5;

    private final List<String> others;
    private final List<String> followed;
    private final int first;

    Casting(Organisation organisation, int year) {
        followed = PledgeSeason.followedUnits();
        others = organisation.units().stream().filter(unit -> !followed.contains(unit)).toList();
        first = year * INSPECTED % others.size();
    }

    List<Visit> visits() {
        return IntStream.range(0, INSPECTED).mapToObj(place -> new Visit(at(STEP * place), place)).toList();
    }

    /** With those whose pledges were followed. */
    List<String> appraisedInSpring() {
        List<String> units = new ArrayList<>(followed);
        IntStream.range(0, SPRING).forEach(place -> units.add(at(SPRING_STEP * place + 1)));
        return units;
    }

    /** Their own people are not satisfied with them. */
    List<String> disliked() {
        return calm().subList(0, 2);
    }

    /** Too few of their people vote. */
    List<String> hushed() {
        return calm().subList(2, 3);
    }

    /** Appraised, and nothing else. */
    private List<String> calm() {
        List<String> inspected = visits().stream().map(Visit::unit).toList();
        return appraisedInSpring().stream().filter(unit -> !followed.contains(unit) && !inspected.contains(unit)).toList();
    }

    List<String> appraisedInAutumn() {
        return IntStream.range(0, AUTUMN).mapToObj(place -> at(STEP * place + 2)).toList();
    }

    /** They do not assess themselves. */
    List<String> silent() {
        return List.of(at(3), at(10), at(17));
    }

    /** The others do not think well of its year. */
    String rejected() {
        return at(4);
    }

    private String at(int place) {
        return others.get((first + place) % others.size());
    }
}

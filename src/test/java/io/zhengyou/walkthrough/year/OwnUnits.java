package io.zhengyou.walkthrough.year;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Five people of each unit appraise their own; four of them vote, or only two.
 *
 * @param disliked nobody of them is satisfied
 * @param hushed   of them only two vote, too few to be shown
 */
record OwnUnits(String title, List<String> subjects, List<String> disliked, List<String> hushed) implements Roll {

    private static final int EACH = 5;
    private static final int VOTERS = 4;
    private static final int FEW = 2;
    private static final int WORST = 4;
    // Satisfied, mostly so, and here and there not.
    private static final List<List<Integer>> OPINIONS = List.of(List.of(0, 0, 0, 0), List.of(0, 1, 1, 0), List.of(0, 1, 2, 0));

    @Override
    public String scope() {
        return "OWN";
    }

    @Override
    public int size() {
        return EACH * subjects.size();
    }

    @Override
    public String file() {
        return Roll.file(subjects.stream().flatMap(unit -> IntStream.rangeClosed(1, EACH).mapToObj(number -> "%s,例评议人%s-%d,,".formatted(unit, unit, number))));
    }

    @Override
    public IntStream members() {
        return IntStream.empty();
    }

    @Override
    public List<String> units() {
        return subjects;
    }

    @Override
    public int votersByLink(String unit) {
        return hushed.contains(unit) ? FEW : VOTERS;
    }

    @Override
    public int step(String subject, int voter) {
        return disliked.contains(subject) ? WORST : OPINIONS.get(subjects.indexOf(subject) % OPINIONS.size()).get(voter);
    }

    @Override
    public Mark mark(String subject, String round, int least) {
        return Mark.of(round, title, IntStream.range(0, votersByLink(subject)).mapToObj(voter -> step(subject, voter)).toList(), least);
    }
}

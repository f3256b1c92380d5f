package io.zhengyou.walkthrough.year;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * People of all units appraise the same few units; nine of them have a login.
 *
 * @param units whose people are asked, ten of each
 */
record AllTogether(String title, List<String> subjects, List<String> units) implements Roll {

    private static final int EACH = 10;
    private static final int VOTERS = 8;
    private static final int MEMBERS = 9;
    private static final int STEPS = 3;

    @Override
    public String scope() {
        return "ALL";
    }

    @Override
    public int size() {
        return MEMBERS + EACH * units.size();
    }

    @Override
    public String file() {
        return Roll.file(Stream.concat(
                IntStream.rangeClosed(1, MEMBERS).mapToObj(number -> "%s,例委员%d,member%d,".formatted(units.get(0), number, number)),
                units.stream().flatMap(unit -> IntStream.rangeClosed(1, EACH).mapToObj(number -> "%s,例评议人%s-%d,,".formatted(unit, unit, number)))));
    }

    @Override
    public IntStream members() {
        return IntStream.rangeClosed(1, MEMBERS);
    }

    @Override
    public int votersByLink(String unit) {
        return VOTERS;
    }

    /** The later a unit stands, the fewer are quite satisfied. */
    @Override
    public int step(String subject, int voter) {
        return (voter + subjects.indexOf(subject)) % STEPS == 0 ? subjects.indexOf(subject) % STEPS : 0;
    }

    @Override
    public Mark mark(String subject, String round, int least) {
        List<Integer> steps = Stream.concat(Stream.of(MEMBERS), units.stream().map(unit -> VOTERS))
                .flatMap(many -> IntStream.range(0, many).mapToObj(voter -> step(subject, voter))).toList();
        return Mark.of(round, title, steps, least);
    }
}

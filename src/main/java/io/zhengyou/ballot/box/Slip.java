package io.zhengyou.ballot.box;

import io.zhengyou.ballot.BallotPaper;
import io.zhengyou.ballot.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one voter says of one option, as it is sealed: by itself, so that nothing joins it to the rest of that voter's paper.
 *
 * @param place of the option on the ballot, from 0
 * @param mark  {@code null} if the voter is excluded from the option: a blank slip, so that every voter drops equally many
 */
record Slip(int place, @Nullable Mark mark) {

    private static final String SIGN = "#";
    private static final char BLANK = '.';

    Slip {
        if (place < 0 || place >= BallotPaper.MOST_OPTIONS) {
            throw new IllegalArgumentException("no ballot has so many options");
        }
    }

    /** Always of one length: so are the sealed slips. */
    String text() {
        return SIGN + "%04d".formatted(place) + (mark == null ? BLANK : mark.sign());
    }

    /**
     * The slips of a whole paper. Once they are sealed apart, nobody can check them together any more.
     *
     * @param marks one for every option from which the voter is not excluded, and for no other
     * @throws IllegalArgumentException if it does not fit the ballot
     */
    static List<Slip> paper(StoredBallot ballot, Set<String> excluded, Map<String, Mark> marks) {
        List<Slip> slips = new ArrayList<>();
        ballot.options().forEach(option -> slips.add(new Slip(slips.size(), marks.get(option.id()))));
        Set<String> marked = ballot.without(excluded).options().stream().map(Option::id).collect(Collectors.toSet());
        boolean tooMany = slips.stream().filter(slip -> slip.mark() == Mark.APPROVE).count() > ballot.rule().seats();
        if (tooMany || !marked.equals(marks.keySet())) {
            throw new IllegalArgumentException("a vote must fit its paper");
        }
        return slips;
    }

    /** What was sealed. Before there were slips it was a whole paper, a sign an option. */
    static List<Slip> read(String text) {
        return text.startsWith(SIGN)
                ? List.of(new Slip(Integer.parseInt(text.substring(1, text.length() - 1)), mark(text.charAt(text.length() - 1))))
                : IntStream.range(0, text.length()).mapToObj(place -> new Slip(place, mark(text.charAt(place)))).toList();
    }

    private static @Nullable Mark mark(char sign) {
        return Arrays.stream(Mark.values()).filter(mark -> mark.sign() == sign).findFirst().orElse(null);
    }
}

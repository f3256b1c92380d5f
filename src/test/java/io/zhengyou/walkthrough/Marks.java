package io.zhengyou.walkthrough;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the members vote, so that the last seat is tied: all but that seat go to the first of the paper, which the first three
 * members each deny to one of them; with what they saved these three approve of both who come next, and the others of one of them.
 *
 * @param options in the order of the paper
 */
record Marks(List<String> options, int seats) {

    private static final int UNDECIDED = 3;
    private static final int PREFER_THE_FIRST = 6;

    /** @param member from 1 */
    Map<String, String> of(int member) {
        Map<String, String> marks = new HashMap<>();
        for (int place = 0; place < options.size(); place++) {
            marks.put(options.get(place), approves(member, place) ? "APPROVE" : (place + member) % 3 == 0 ? "ABSTAIN" : "AGAINST");
        }
        return marks;
    }

    /** Of a single seat there is nothing to save: six of nine prefer the first, which is just enough. */
    private boolean approves(int member, int place) {
        int last = seats - 1;
        if (place < last) {
            return place != member || member > UNDECIDED;
        }
        boolean both = seats > 1 && member <= UNDECIDED;
        return both && place <= seats || place == (member <= PREFER_THE_FIRST ? last : seats);
    }
}

package io.zhengyou.flow.running;

import java.util.List;

/**
 * Whether a case may go on in another version.
 *
 * @param words why not; of a case that moves, what will be different for it
 */
public record Verdict(Outcome outcome, List<String> words) {

    static Verdict stays(String reason) {
        return new Verdict(Outcome.STAYS, List.of(reason));
    }

    public boolean moves() {
        return outcome == Outcome.MOVES;
    }

    public String inWords() {
        return String.join("；", words);
    }
}

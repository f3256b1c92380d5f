package io.zhengyou.engine;

import java.util.List;
import java.util.stream.Stream;

/**
 * How far many tasks of a kind have come that somebody does at once.
 *
 * @param done    the names of those that were done
 * @param refused why each of the others was not
 * @param left    the ids of the tasks whose turn is still to come
 */
public record Batch(List<String> done, List<String> refused, List<String> left) {

    public static final Batch NONE = new Batch(List.of(), List.of(), List.of());

    public Batch and(Batch next) {
        return new Batch(Stream.concat(done.stream(), next.done.stream()).toList(), Stream.concat(refused.stream(), next.refused.stream()).toList(),
                next.left);
    }

    /** How many have had their turn. */
    public int past() {
        return done.size() + refused.size();
    }

    public int all() {
        return past() + left.size();
    }
}

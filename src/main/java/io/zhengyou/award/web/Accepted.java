package io.zhengyou.award.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * How far the acceptance of many nominations has come.
 *
 * @param accepted their names
 * @param refused  why each of the others was not
 * @param left     the tasks whose turn is still to come
 */
record Accepted(List<String> accepted, List<String> refused, List<String> left) {

    static final Accepted NONE = new Accepted(List.of(), List.of(), List.of());

    Accepted and(Accepted next) {
        return new Accepted(Stream.concat(accepted.stream(), next.accepted.stream()).toList(),
                Stream.concat(refused.stream(), next.refused.stream()).toList(), next.left);
    }

    public int done() {
        return accepted.size() + refused.size();
    }

    public int all() {
        return done() + left.size();
    }
}

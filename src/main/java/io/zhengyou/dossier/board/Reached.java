package io.zhengyou.dossier.board;

import io.zhengyou.directory.Unit;
import java.util.List;

/**
 * Which units have come to a figure in a year.
 *
 * @param done    those that have, by code
 * @param missing the others, by code
 */
public record Reached(Figure figure, int year, List<Unit> done, List<Unit> missing) {

    /** From 0 to 100, rounded down: a hundred means all. */
    public int percent() {
        int all = done.size() + missing.size();
        return all == 0 ? 0 : 100 * done.size() / all;
    }
}

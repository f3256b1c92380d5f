package io.zhengyou.publication.wall.web;

import io.zhengyou.publication.wall.Posted;
import io.zhengyou.publication.wall.Wall;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the wall.
 *
 * @param next the number below which the next page begins; {@code null} on the last page
 */
record Page(List<Posted> pledges, @Nullable Long next) {

    static final Page EMPTY = new Page(List.of(), null);

    static Page of(List<Posted> found) {
        if (found.size() <= Wall.PAGE) {
            return new Page(found, null);
        }
        List<Posted> shown = found.subList(0, Wall.PAGE);
        return new Page(shown, shown.get(Wall.PAGE - 1).number());
    }
}

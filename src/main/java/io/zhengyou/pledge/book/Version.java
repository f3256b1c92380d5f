package io.zhengyou.pledge.book;

import io.zhengyou.pledge.Dimension;
import io.zhengyou.pledge.PledgeItem;
import java.util.List;
import java.util.Optional;

/**
 * What a pledge promised at one time.
 *
 * @param number from 1
 * @param items  by their numbers
 */
public record Version(int number, String title, List<PledgeItem> items) {

    /** What it serves; empty if its items serve several. */
    public Optional<Dimension> onlyDimension() {
        List<Dimension> served = items.stream().map(PledgeItem::dimension).distinct().toList();
        return served.size() == 1 ? Optional.of(served.get(0)) : Optional.empty();
    }
}

package io.zhengyou.pledge.book;

import io.zhengyou.pledge.Fulfilment;
import java.util.Collection;

/** What the findings about the items make of the pledge as a whole. */
public final class Verdict {

    private Verdict() {}

    /** Kept if every item was, not kept if none was even partly, else partly kept. */
    public static Fulfilment of(Collection<Fulfilment> items) {
        if (items.stream().allMatch(item -> item == Fulfilment.KEPT)) {
            return Fulfilment.KEPT;
        }
        return items.stream().allMatch(item -> item == Fulfilment.NOT_KEPT) ? Fulfilment.NOT_KEPT : Fulfilment.PARTLY_KEPT;
    }
}

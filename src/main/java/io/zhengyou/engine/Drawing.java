package io.zhengyou.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * A random order that anybody can repeat: the same things and the same random numbers give the same order, in whatever order the
 * things came. {@link Random} is specified to the bit.
 */
public final class Drawing {

    private Drawing() {}

    /** @param id what tells the things apart */
    public static <T> List<T> order(Collection<T> all, Function<T, String> id, Random random) {
        List<T> drawn = new ArrayList<>(all);
        drawn.sort(Comparator.comparing(id));
        Collections.shuffle(drawn, random);
        return drawn;
    }
}

package io.zhengyou.appraisal.roll;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.zhengyou.engine.Drawing;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** Draws a random sample of each unit. Who knows the seed and the list can draw it again. */
public final class Lot {

    private Lot() {}

    /**
     * @param all  in any order: the same people and the same seed give the same sample
     * @param each how many of every unit; all of a unit that has fewer
     */
    public static List<Elector> draw(List<Elector> all, int each, long seed) {
        Random random = new Random(seed);
        List<Elector> drawn = new ArrayList<>();
        all.stream().collect(groupingBy(Elector::unitCode, TreeMap::new, toList())).values().forEach(unit -> {
            List<Elector> shuffled = Drawing.order(unit, Elector::voter, random);
            drawn.addAll(shuffled.subList(0, Math.min(each, shuffled.size())));
        });
        return drawn;
    }
}

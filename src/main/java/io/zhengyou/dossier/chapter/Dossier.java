package io.zhengyou.dossier.chapter;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of a unit's or a person's year. */
public record Dossier(Owner owner, int year, List<Chapter> chapters) {

    /** The same with one more chapter at its end. */
    public Dossier with(Chapter chapter) {
        return new Dossier(owner, year, Stream.concat(chapters.stream(), Stream.of(chapter)).toList());
    }

    /** Whoever reads it for a judgement must look for these elsewhere, or look them through. */
    public String incomplete() {
        return chapters.stream().filter(chapter -> chapter.gathering() == Gathering.NOT_GATHERED || chapter.gathering() == Gathering.BY_NAME)
                .map(chapter -> chapter.title() + "（" + chapter.gathering().label() + "）").collect(Collectors.joining("、"));
    }
}

package io.zhengyou.dossier.chapter;

/** Gathers the facts of one kind. The chapters of a dossier stand in the order of the beans. */
@FunctionalInterface
public interface ChapterWriter {

    /** What happened in the year, and what was still unsettled in it. */
    Chapter write(Owner owner, int year);
}

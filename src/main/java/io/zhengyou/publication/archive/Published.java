package io.zhengyou.publication.archive;

import java.time.LocalDate;

/** One entry of a public list. */
public interface Published {

    Heading heading();

    /** The day by which the entry is sorted into a year. */
    LocalDate day();
}

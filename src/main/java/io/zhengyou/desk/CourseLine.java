package io.zhengyou.desk;

import java.time.ZonedDateTime;

/** What happened once to a case, as a row of its course: the fragment {@code course :: table} shows several. */
public record CourseLine(ZonedDateTime at, String step, String person, String text) {}

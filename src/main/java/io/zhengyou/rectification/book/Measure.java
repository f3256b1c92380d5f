package io.zhengyou.rectification.book;

import java.time.LocalDate;

/** What the unit will do, and until when. */
public record Measure(String text, LocalDate dueOn) {}

package io.zhengyou.rectification.book;

import java.time.LocalDate;

/** A unit's request for more time. */
public record Extension(int number, String askedBy, LocalDate wantedOn, String reason) {}

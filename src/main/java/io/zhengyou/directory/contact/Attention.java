package io.zhengyou.directory.contact;

import java.time.LocalDate;

/** How often a unit was visited, and when last. */
public record Attention(String unit, LocalDate last, int visits) {}

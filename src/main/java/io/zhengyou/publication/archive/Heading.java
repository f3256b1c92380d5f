package io.zhengyou.publication.archive;

import java.time.ZonedDateTime;

/** What every publication bears: the round it belongs to, its programme, its title and when it was published. */
public record Heading(String roundId, String programmeName, String title, ZonedDateTime publishedAt) {}

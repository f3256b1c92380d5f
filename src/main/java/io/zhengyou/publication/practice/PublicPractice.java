package io.zhengyou.publication.practice;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * An exemplary practice as everybody reads it.
 *
 * @param number grows with every practice that is published
 */
public record PublicPractice(
        long number, String practiceId, String unitCode, String unitName, String title, String text, List<String> tags, ZonedDateTime publishedAt) {

    /** A unit that took it up, and what it does now. */
    public record Use(String unitCode, String unitName, String text, ZonedDateTime publishedAt) {}
}

package io.zhengyou.publication.campaign;

import java.time.LocalDate;

/**
 * Something that the campaign works towards or has reached.
 *
 * @param text what it means for the campaign
 */
public record Milestone(String id, LocalDate dueOn, String title, String text) {}

package io.zhengyou.desk.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One task in the course of a case.
 *
 * @param form  the id of its form; empty if it has none
 * @param ended {@code null} while it is open
 * @param done  whether somebody completed it, rather than the process having taken it away
 */
public record Step(
        String taskId, String name, String form, @Nullable String assignee, Instant began, @Nullable Instant ended, boolean done, Privacy privacy) {}

package io.zhengyou.engine;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An open user task, as far as others need to know it.
 *
 * @param assignee        the person who holds it, or {@code null} while its candidate groups share it
 * @param candidateGroups the groups whose members may claim it
 */
public record OpenTask(
        String id,
        String name,
        String processName,
        @Nullable String businessKey,
        @Nullable String assignee,
        Set<String> candidateGroups,
        Instant due) {}

package io.zhengyou.ballot.box;

import io.zhengyou.ballot.CountingRule;
import io.zhengyou.ballot.Option;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A ballot as it is kept.
 *
 * @param boxKey {@code null} once the box was opened
 */
public record StoredBallot(
        String id, String title, String businessKey, List<Option> options, CountingRule rule, Instant closesAt, @Nullable String boxKey) {

    StoredBallot without(Set<String> excluded) {
        return new StoredBallot(id, title, businessKey, options.stream().filter(option -> !excluded.contains(option.id())).toList(),
                rule, closesAt, boxKey);
    }

    boolean isOpened() {
        return boxKey == null;
    }
}

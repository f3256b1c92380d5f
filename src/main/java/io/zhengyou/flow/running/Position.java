package io.zhengyou.flow.running;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands. Cases of equal position get the same answer from a move.
 *
 * @param activities the steps at which it stands, sorted; one as often as it runs
 * @param waits      what it waits for beside people: timers, messages, background work
 * @param owed       the rules that hold for it and whose step it has not done
 * @param caller     the case that called it and waits for it, {@code null} if none does
 */
public record Position(String definitionId, String processId, List<String> activities, List<String> waits, Set<String> owed, @Nullable Caller caller) {

    /** @param activity the step of the caller that waits */
    public record Caller(String activity, Position position) {}
}

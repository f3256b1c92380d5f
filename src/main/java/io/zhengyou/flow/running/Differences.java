package io.zhengyou.flow.running;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a step and its place in another version have not in common. */
final class Differences {

    private final Steps from;
    private final Steps to;
    private final Map<String, String> targets;

    /** @param targets by the ids of steps, the ids of their places in the other version */
    Differences(Steps from, Steps to, Map<String, String> targets) {
        this.from = from;
        this.to = to;
        this.targets = targets;
    }

    /** Why a case that stands at the step cannot go on at its place. */
    static Optional<String> obstacle(Activity before, Activity after) {
        if (before.isTask() && !before.holders().equals(after.holders())) {
            return Optional.of("活动「" + before.name() + "」在新版本中换了办理人，已经到人的任务由原办理人办完");
        }
        return before.calls().equals(after.calls()) ? Optional.empty() : Optional.of("活动「" + before.name() + "」在新版本中调用别的流程，已经调用的先办完");
    }

    /** What will be different for a case that goes on there. */
    List<String> inWords(Activity before, Activity after) {
        return Stream.of(naming(before, after), waiting(before, after), from.attachedTo(before).stream().flatMap(this::kept), added(before, after))
                .flatMap(words -> words).toList();
    }

    private static Stream<String> naming(Activity before, Activity after) {
        if (!before.id().equals(after.id())) {
            return Stream.of("「" + before.name() + "」转到「" + after.name() + "」");
        }
        return before.name().equals(after.name()) ? Stream.empty() : Stream.of("「" + before.name() + "」改称「" + after.name() + "」");
    }

    private static Stream<String> waiting(Activity before, Activity after) {
        return before.trigger().equals(after.trigger()) ? Stream.empty() : Stream.of("「" + before.name() + "」的等待按新版本重新计算");
    }

    private Stream<String> kept(Activity event) {
        return Optional.ofNullable(targets.get(event.id())).flatMap(to::find).map(after -> waiting(event, after)).orElse(Stream.of("不再有「" + event.name() + "」"));
    }

    private Stream<String> added(Activity before, Activity after) {
        var kept = from.attachedTo(before).stream().map(event -> targets.get(event.id())).toList();
        return to.attachedTo(after).stream().filter(event -> !kept.contains(event.id())).map(event -> "增加「" + event.name() + "」，从转入时起算");
    }
}

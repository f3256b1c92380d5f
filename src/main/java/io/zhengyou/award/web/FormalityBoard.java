package io.zhengyou.award.web;

import io.zhengyou.award.nomination.Corrections;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.process.FormalityTask;
import io.zhengyou.award.process.FormalityTasks;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The formality reviews of a round on one page, and accepting many of them. */
@Component
class FormalityBoard {

    /** So many at once take a second or two, also on a busy machine. */
    private static final int STEP = 40;

    private final Nominations nominations;
    private final Corrections corrections;
    private final FormalityTasks tasks;
    private final People people;

    FormalityBoard(Nominations nominations, Corrections corrections, FormalityTasks tasks, People people) {
        this.nominations = nominations;
        this.corrections = corrections;
        this.tasks = tasks;
        this.people = people;
    }

    /** By unit. */
    List<FormalityLine> lines(String roundId, String reader) {
        Map<String, FormalityTask> open = tasks.ofRound(roundId);
        Set<String> returned = corrections.returnedIn(roundId);
        Map<String, String> officers = people.inRole(Role.OFFICE).stream().collect(Collectors.toMap(Person::id, Person::name));
        return nominations.ofRound(roundId).stream().filter(nomination -> open.containsKey(nomination.id()))
                .map(nomination -> line(nomination, open.get(nomination.id()), returned, officers, reader)).toList();
    }

    /** The first of them, each on its own: one that is refused keeps none of the others. */
    Accepted accept(String roundId, List<String> taskIds, String person) {
        Map<String, FormalityLine> lines = lines(roundId, person).stream().collect(Collectors.toMap(FormalityLine::taskId, Function.identity()));
        List<String> accepted = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        List<String> wanted = taskIds.stream().distinct().toList();
        List<String> now = wanted.subList(0, Math.min(STEP, wanted.size()));
        for (String taskId : now) {
            FormalityLine line = lines.get(taskId);
            if (line == null) {
                refused.add("有一件已不在形式审查之中，可能已由他人办结。");
            } else if (!line.isOffered()) {
                refused.add(name(line) + "：" + line.obstacle());
            } else {
                tasks.accept(taskId, person).ifPresentOrElse(reason -> refused.add(name(line) + "：" + reason), () -> accepted.add(name(line)));
            }
        }
        return new Accepted(accepted, refused, List.copyOf(wanted.subList(now.size(), wanted.size())));
    }

    private static FormalityLine line(
            Nomination nomination, FormalityTask task, Set<String> returned, Map<String, String> officers, String reader) {
        @Nullable String holder = task.assignee() == null || task.assignee().equals(reader)
                ? null
                : officers.getOrDefault(task.assignee(), Objects.requireNonNull(task.assignee()));
        return new FormalityLine(task.id(), nomination.unitName(), nomination.submitted(), nomination.findings(),
                returned.contains(nomination.id()), holder);
    }

    private static String name(FormalityLine line) {
        return line.nominee().name() + "（" + line.unit() + "）";
    }
}

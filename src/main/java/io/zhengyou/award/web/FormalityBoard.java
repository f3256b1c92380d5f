package io.zhengyou.award.web;

import io.zhengyou.award.nomination.Corrections;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.process.FormalityTask;
import io.zhengyou.award.process.FormalityTasks;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import io.zhengyou.engine.Batch;
import io.zhengyou.engine.ManyTasks.Offer;
import io.zhengyou.engine.ManyTasks;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The formality reviews of a round on one page, and accepting many of them. */
@Component
class FormalityBoard {

    private static final Map<String, Object> ACCEPT = Map.of("decision", "accept");

    private final Nominations nominations;
    private final Corrections corrections;
    private final FormalityTasks tasks;
    private final ManyTasks many;
    private final People people;

    FormalityBoard(Nominations nominations, Corrections corrections, FormalityTasks tasks, ManyTasks many, People people) {
        this.nominations = nominations;
        this.corrections = corrections;
        this.tasks = tasks;
        this.many = many;
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

    Batch accept(String roundId, List<String> taskIds, String person) {
        return many.complete(taskIds, lines(roundId, person).stream().map(line -> new Offer(line.taskId(), name(line), line.obstacle(), ACCEPT)).toList(), person);
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

package io.zhengyou.dossier.web;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.dossier.assessment.Assessment;
import io.zhengyou.dossier.assessment.Assessments;
import io.zhengyou.dossier.assessment.FactBook;
import io.zhengyou.dossier.assessment.Minutes;
import io.zhengyou.dossier.assessment.Step;
import io.zhengyou.dossier.process.GradingTask;
import io.zhengyou.dossier.process.GradingTasks;
import io.zhengyou.engine.Batch;
import io.zhengyou.engine.ManyTasks;
import io.zhengyou.engine.ManyTasks.Offer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The grades of a year that are still to be given, and giving many as the decision table proposes. */
@Component
class GradingBoard {

    private final Assessments assessments;
    private final FactBook facts;
    private final Minutes minutes;
    private final GradingTasks tasks;
    private final ManyTasks many;
    private final People people;

    GradingBoard(Assessments assessments, FactBook facts, Minutes minutes, GradingTasks tasks, ManyTasks many, People people) {
        this.assessments = assessments;
        this.facts = facts;
        this.minutes = minutes;
        this.tasks = tasks;
        this.many = many;
        this.people = people;
    }

    /** By unit. */
    List<GradingLine> lines(String yearId, String reader) {
        List<Assessment> all = assessments.of(yearId);
        Map<String, GradingTask> open = tasks.of(all.stream().map(Assessment::id).collect(Collectors.toSet()));
        String own = people.find(reader).map(Person::unitCode).orElse("");
        return all.stream().filter(one -> open.containsKey(one.id())).map(one -> line(one, open.get(one.id()), own, reader)).toList();
    }

    /** Grades the first of them as it was proposed. */
    Batch grade(String yearId, List<String> taskIds, String person) {
        return many.complete(taskIds, lines(yearId, person).stream().map(line -> new Offer(line.taskId(),
                "%s（%s）".formatted(line.assessment().unitName(), line.proposed().label()), line.obstacle(), Map.of("grade", line.proposed().name()))).toList(), person);
    }

    private GradingLine line(Assessment one, GradingTask task, String own, String reader) {
        return new GradingLine(task.id(), one, facts.latest(one.id()).orElseThrow().indicators().inWords(),
                minutes.latest(one.id(), Step.SELF_ASSESSED).orElse(""), one.unitCode().equals(own), holder(task, reader));
    }

    private @Nullable String holder(GradingTask task, String reader) {
        String holder = task.assignee();
        return holder == null || holder.equals(reader) ? null : people.find(holder).map(Person::name).orElse(holder);
    }
}

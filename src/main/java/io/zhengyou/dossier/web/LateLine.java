package io.zhengyou.dossier.web;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.engine.Accounts;
import io.zhengyou.engine.OpenTask;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;

/**
 * A task that is overdue. What it is about is not said: some tasks are confidential.
 *
 * @param turn whose turn it is
 */
record LateLine(String process, String task, String turn, LocalDate due) {

    static LateLine of(OpenTask task, People people, Accounts accounts, ZoneId zone) {
        var turn = task.assignee() == null
                ? task.candidateGroups().stream().sorted().map(group -> accounts.nameOf(group).orElse(group)).collect(Collectors.joining("、"))
                : people.find(task.assignee()).map(Person::name).orElse(task.assignee());
        return new LateLine(task.processName(), task.name(), turn, task.due().atZone(zone).toLocalDate());
    }
}

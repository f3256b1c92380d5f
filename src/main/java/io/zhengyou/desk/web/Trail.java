package io.zhengyou.desk.web;

import io.zhengyou.desk.Action;
import io.zhengyou.desk.CaseOpinions;
import io.zhengyou.desk.Kind;
import io.zhengyou.desk.Said;
import io.zhengyou.desk.process.Course;
import io.zhengyou.desk.process.DeskTask;
import io.zhengyou.desk.process.Insight;
import io.zhengyou.desk.process.Privacy;
import io.zhengyou.desk.process.Step;
import io.zhengyou.desk.record.Actions;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who did what when in a case. The office sees all of it, everybody else their own steps in full and of the others only
 * which there were and when; of reviews and votes there is not even that.
 */
@Component
class Trail {

    private final Course course;
    private final Insight insight;
    private final Actions actions;
    private final ObjectProvider<CaseOpinions> opinions;
    private final People people;
    private final Clock clock;

    Trail(Course course, Insight insight, Actions actions, ObjectProvider<CaseOpinions> opinions, People people, Clock clock) {
        this.course = course;
        this.insight = insight;
        this.actions = actions;
        this.opinions = opinions;
        this.people = people;
        this.clock = clock;
    }

    List<TrailLine> of(DeskTask task, String reader) {
        boolean office = insight.isOffice(reader);
        List<Step> steps = course.of(task).stream().filter(step -> isKnown(step, task, office)).toList();
        List<Action> done = actions.ofCase(task.caseId());
        Set<String> own = ownSteps(steps, done, reader);
        List<Said> said = opinions.stream().flatMap(all -> all.of(task.caseId()).stream()).toList();

        List<TrailLine> lines = new ArrayList<>();
        steps.forEach(step -> lines.add(line(step, said, done, office || own.contains(step.taskId()))));
        Set<String> known = steps.stream().map(Step::taskId).collect(Collectors.toSet());
        done.stream().filter(action -> known.contains(action.taskId()))
                .forEach(action -> lines.add(line(action, office || own.contains(action.taskId()))));
        lines.sort(Comparator.comparing(TrailLine::at));
        return lines;
    }

    private static boolean isKnown(Step step, DeskTask task, boolean office) {
        return step.privacy() == Privacy.NONE || step.taskId().equals(task.id()) || office && step.privacy() == Privacy.PERSONAL;
    }

    /** Steps that the reader held, was asked about, signed or passed on. A copy makes nobody part of a step. */
    private static Set<String> ownSteps(List<Step> steps, List<Action> done, String reader) {
        Set<String> own = steps.stream().filter(step -> reader.equals(step.assignee())).map(Step::taskId).collect(Collectors.toSet());
        done.stream().filter(action -> takesPart(action, reader)).map(Action::taskId).forEach(own::add);
        return own;
    }

    private static boolean takesPart(Action action, String reader) {
        return switch (action.kind()) {
            case ASK, ANSWER, SIGN, ADD_SIGNER, REASSIGN, DEPUTISE, HAND_OVER -> reader.equals(action.person()) || reader.equals(action.toPerson());
            default -> false;
        };
    }

    private TrailLine line(Step step, List<Said> said, List<Action> done, boolean full) {
        boolean open = step.ended() == null;
        String what = open ? step.assignee() == null ? "待签收" : "办理中" : step.done() ? "已办结" : "已由流程收回";
        return new TrailLine(step.name(), what, full ? name(step.assignee()) + inPlaceOf(step, done) : "", full ? opinion(step, said) : "",
                at(step.began()), step.ended() == null ? null : at(step.ended()), open);
    }

    private TrailLine line(Action action, boolean full) {
        String to = action.toPerson() == null || action.toPerson().equals(action.person()) ? "" : " → " + name(action.toPerson());
        String inPlaceOf = action.forPerson() == null ? "" : "（代" + name(action.forPerson()) + "）";
        return new TrailLine(action.step(), action.kind().label(), full ? name(action.person()) + inPlaceOf + to : "",
                full ? action.text() : "", at(action.at()), null, false);
    }

    /** A deputy decides in their own name, and the record says for whom. */
    private String inPlaceOf(Step step, List<Action> done) {
        return done.stream()
                .filter(action -> action.kind() == Kind.DEPUTISE && action.taskId().equals(step.taskId()) && action.person().equals(step.assignee()))
                .map(action -> "（代" + name(action.forPerson()) + "）").reduce("", (earlier, later) -> later);
    }

    /** The opinion is written in the transaction that completes the step, so just before its end. */
    private static String opinion(Step step, List<Said> said) {
        return said.stream()
                .filter(one -> one.form().equals(step.form()) && one.person().equals(step.assignee()) && step.ended() != null
                        && !one.at().isBefore(step.began()) && !one.at().isAfter(step.ended().plusSeconds(1)))
                .max(Comparator.comparing(Said::at)).map(Said::text).orElse("");
    }

    private String name(@Nullable String person) {
        return person == null ? "" : people.find(person).map(Person::name).orElse(person);
    }

    private ZonedDateTime at(Instant instant) {
        return instant.atZone(clock.getZone());
    }
}

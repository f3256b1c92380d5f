package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.paper.Entries.Side;
import io.zhengyou.appraisal.paper.PaperSheet;
import io.zhengyou.appraisal.paper.Stack;
import io.zhengyou.appraisal.paper.StackFile;
import io.zhengyou.appraisal.paper.Stacks;
import io.zhengyou.appraisal.paper.Typing;
import io.zhengyou.appraisal.process.AppraisalVariables;
import io.zhengyou.directory.csv.RefusedImport;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.VisibleTask;
import io.zhengyou.engine.VisibleTasks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody at their task of typing in a stack, or of deciding what stands on its papers. Only who holds the task sees or changes anything. */
@Component
@Transactional
class TypingDesk {

    /**
     * @param held      whether the task is this person's
     * @param forbidden whether this person typed the other side
     */
    record Seat(VisibleTask task, Stack stack, Side side, boolean held, boolean forbidden) {

        public boolean isUsable() {
            return held && !forbidden;
        }
    }

    private final VisibleTasks tasks;
    private final Stacks stacks;
    private final Typing typing;
    private final StackFile file;

    TypingDesk(VisibleTasks tasks, Stacks stacks, Typing typing, StackFile file) {
        this.tasks = tasks;
        this.stacks = stacks;
        this.typing = typing;
        this.file = file;
    }

    /** Empty if it is no such task, or none that this person may see. */
    Optional<Seat> seat(String taskId, String person) {
        return tasks.find(taskId, person).filter(task -> task.variables().containsKey(AppraisalVariables.SIDE)).map(task -> seat(task, person));
    }

    /** Nobody completes the task meanwhile: the stack is locked before it, as at its form. */
    private Optional<Seat> locked(String taskId, String person) {
        return seat(taskId, person).flatMap(seat -> {
            stacks.lock(seat.stack().id());
            return tasks.lock(taskId, person).map(task -> seat(task, person));
        }).filter(Seat::isUsable);
    }

    /** What is wrong with the paper; empty if it is not this person's task. */
    Optional<List<FieldError>> put(String taskId, String person, int number, Map<String, String> fields) {
        return locked(taskId, person).map(seat -> typing.put(seat.stack().id(), seat.side(), person, number,
                PaperSheet.of(fields, typing.asked(seat.stack()), typing.questions(seat.stack()))));
    }

    Optional<List<FieldError>> decide(String taskId, String person, Map<Integer, Map<String, String>> found) {
        return locked(taskId, person).filter(seat -> seat.side() == Side.DECIDED).map(seat -> typing.decide(seat.stack().id(), person, found));
    }

    /** @return how many papers; empty if it is not this person's task */
    @Transactional(rollbackFor = RefusedImport.class)
    Optional<Integer> take(String taskId, String person, byte[] content) throws RefusedImport {
        Optional<Seat> seat = locked(taskId, person).filter(at -> at.side() != Side.DECIDED);
        return seat.isEmpty() ? Optional.empty() : Optional.of(file.take(seat.get().stack().id(), seat.get().side(), person, content));
    }

    /** What this person typed, by the number on the paper. */
    Map<Integer, PaperSheet> typed(Seat seat, String person) {
        return typing.own(seat.stack().id(), seat.side(), person);
    }

    private Seat seat(VisibleTask task, String person) {
        Stack stack = stacks.get(String.valueOf(task.variables().get(AppraisalVariables.STACK)));
        Side side = Side.of(String.valueOf(task.variables().get(AppraisalVariables.SIDE)));
        return new Seat(task, stack, side, task.isHeldBy(person), typing.isTheOther(stack.id(), side, person));
    }
}

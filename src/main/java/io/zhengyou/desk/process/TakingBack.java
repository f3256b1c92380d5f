package io.zhengyou.desk.process;

import io.zhengyou.desk.Kind;
import io.zhengyou.desk.Refused;
import io.zhengyou.desk.StepUndo;
import io.zhengyou.directory.Person;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * 撤回: whoever completed a step takes that back while nobody has opened the next one. The step is done again, by them;
 * what was submitted stays on record.
 */
@Component
public class TakingBack {

    private static final String MOVED_ON = "流程已经进入后面的步骤，不能撤回。";

    private final OneAtATime oneAtATime;
    private final Insight insight;
    private final Completions completions;
    private final Opened opened;
    private final StepBack stepBack;
    private final Colleagues colleagues;
    private final ObjectProvider<StepUndo> undos;
    private final Ledger ledger;

    TakingBack(OneAtATime oneAtATime, Insight insight, Completions completions, Opened opened, StepBack stepBack, Colleagues colleagues,
            ObjectProvider<StepUndo> undos, Ledger ledger) {
        this.oneAtATime = oneAtATime;
        this.insight = insight;
        this.completions = completions;
        this.opened = opened;
        this.stepBack = stepBack;
        this.colleagues = colleagues;
        this.undos = undos;
        this.ledger = ledger;
    }

    /** Whether it is this person's to take back, now or no longer. */
    public boolean isFor(DeskTask task, String person) {
        return completions.isTheirs(task, person);
    }

    /** Why it cannot be taken back any more; for whom it is not, that is no question. */
    public Optional<String> refusal(DeskTask task, String person) {
        Optional<Completion> completion = completions.find(task);
        return completion.isEmpty() ? Optional.of(MOVED_ON) : refusal(completion.get(), person);
    }

    /** What somebody could take back now, the latest first. */
    public List<DeskTask> possible(String person) {
        return completions.of(person).stream().filter(task -> refusal(task, person).isEmpty()).toList();
    }

    /** @return the task that is to be done again */
    public String takeBack(String taskId, String person, String note) {
        DeskTask task = insight.open(taskId, person);
        if (!isFor(task, person)) {
            throw Refused.notAllowed("只能撤回您本人办结的步骤；投票、评审和不可撤回的步骤除外。");
        }
        String words = Written.atWill("撤回说明", note);
        // Also before anything is held: whoever is completing the next step holds it in another order.
        refuse(task, person);
        return oneAtATime.inOne(() -> {
            Completion completion = completions.find(task).orElseThrow(() -> Refused.invalid(MOVED_ON));
            undo(completion).ifPresent(undo -> undo.lock(task.caseId()));
            oneAtATime.holding(completion.next().id());
            refuse(task, person);
            return again(completion, person, words);
        });
    }

    private void refuse(DeskTask task, String person) {
        refusal(task, person).ifPresent(sentence -> {
            throw Refused.invalid(sentence);
        });
    }

    private Optional<String> refusal(Completion completion, String person) {
        return opened.byAnother(completion.next(), person)
                ? Optional.of("下一步已有人打开，不能撤回。")
                : undo(completion).flatMap(undo -> undo.refusal(completion.done().caseId()));
    }

    private String again(Completion completion, String person, String words) {
        DeskTask task = completion.done();
        List<String> told = concerned(completion.next());
        undo(completion).ifPresent(undo -> undo.undo(task.caseId(), person));
        ledger.note(task, Kind.TAKE_BACK, person, null, words);
        ledger.tell(told.stream().filter(one -> !one.equals(person)).toList(), Kind.TAKE_BACK,
                "任务“" + completion.next().name() + "”" + completion.next().about() + "：上一步已撤回，暂时不必办理。");
        DeskTask again = stepBack.from(completion.next(), task.step());
        if (!again.isHeldBy(person) && colleagues.entitled(again).stream().noneMatch(one -> one.id().equals(person))) {
            throw Refused.notAllowed("您已不再有权办理这一步，不能撤回。");
        }
        stepBack.give(again, person);
        return again.id();
    }

    private List<String> concerned(DeskTask next) {
        return next.assignee() != null ? List.copyOf(Set.of(next.assignee())) : colleagues.entitled(next).stream().map(Person::id).toList();
    }

    private Optional<StepUndo> undo(Completion completion) {
        return undos.stream().filter(undo -> undo.formId().equals(completion.form())).findFirst();
    }
}

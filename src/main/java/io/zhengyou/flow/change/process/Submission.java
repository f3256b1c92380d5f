package io.zhengyou.flow.change.process;

import io.zhengyou.engine.ModelFinding;
import io.zhengyou.flow.change.Change;
import io.zhengyou.flow.change.ChangeFiles;
import io.zhengyou.flow.change.ChangeState;
import io.zhengyou.flow.change.Changes;
import io.zhengyou.flow.process.RedesignCheck;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The only way in which a redesign comes in: checked, kept and put before the office, or refused with every reason. */
@Component
public class Submission {

    private final RedesignCheck check;
    private final Wholes wholes;
    private final Changes changes;
    private final ChangeFiles files;
    private final ChangeProcess process;

    Submission(RedesignCheck check, Wholes wholes, Changes changes, ChangeFiles files, ChangeProcess process) {
        this.check = check;
        this.wholes = wholes;
        this.changes = changes;
        this.files = files;
        this.process = process;
    }

    @Transactional
    public Received submit(NewChange described, SentFiles sent, String person) {
        return examined(sent, whole -> submittedBefore(whole, person).map(Change::id).orElseGet(() -> {
            var id = changes.begin(described.title(), described.reason(), described.wantedOn(), person);
            files.add(id, whole.set(), whole.bases(), person);
            process.begin(changes.get(id));
            return id;
        }));
    }

    /** Whoever presses the button twice means one change. */
    private Optional<Change> submittedBefore(Whole whole, String person) {
        return changes.all().stream().filter(change -> change.state().isOpen() && change.submittedBy().equals(person))
                .filter(change -> files.newest(change).sha256().equals(whole.set().sha256())).findFirst();
    }

    /**
     * Another set of files for a change that was returned to this person.
     *
     * @param note what is different now; may be empty
     * @throws ChangeMoved if it does not wait for this person's correction
     */
    @Transactional
    public Received correct(String changeId, SentFiles sent, String note, String person) {
        var change = changes.lock(changeId);
        if (change.state() != ChangeState.RETURNED) {
            throw new ChangeMoved("这项改动不在补正中，请刷新页面。");
        }
        var task = process.correctionBy(person, changeId);
        return examined(sent, whole -> {
            files.add(changeId, whole.set(), whole.bases(), person);
            process.corrected(task, person, note);
            return changeId;
        });
    }

    /** From Camunda Modeler, which knows of no change: a set for what was returned to this person becomes its correction. */
    @Transactional
    public Received deliver(NewChange described, SentFiles sent, String person) {
        var returned = changes.all().stream().filter(change -> change.state() == ChangeState.RETURNED && change.submittedBy().equals(person))
                .filter(change -> concerns(change, sent)).toList();
        return returned.size() == 1 ? correct(returned.get(0).id(), sent, "由 Camunda Modeler 提交。", person) : submit(described, sent, person);
    }

    private boolean concerns(Change change, SentFiles sent) {
        return files.newest(change).files().stream().anyMatch(file -> file.sent() && sent.contents().containsKey(file.name()));
    }

    private Received examined(SentFiles sent, Function<Whole, String> keep) {
        var findings = sent.findings().isEmpty() ? check.findings(sent.contents()) : sent.findings();
        if (!findings.isEmpty()) {
            return Received.refused(findings);
        }
        var whole = wholes.of(sent.contents());
        if (!whole.changed()) {
            var first = Objects.requireNonNull(sent.contents().keySet().iterator().next());
            return Received.refused(List.of(new ModelFinding(first, "", "与现行版本完全相同，没有改动。")));
        }
        var together = whole.set().files().size() == sent.contents().size() ? List.<ModelFinding>of() : check.findings(whole.set().contents());
        return together.isEmpty() ? new Received(keep.apply(whole), List.of()) : Received.refused(together);
    }
}

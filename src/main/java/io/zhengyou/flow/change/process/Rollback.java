package io.zhengyou.flow.change.process;

import io.zhengyou.engine.Deployments;
import io.zhengyou.engine.ModelFinding;
import io.zhengyou.flow.change.Change;
import io.zhengyou.flow.change.ChangeFiles;
import io.zhengyou.flow.change.ChangeState;
import io.zhengyou.flow.change.ChangeStep;
import io.zhengyou.flow.change.Changes;
import io.zhengyou.flow.process.RedesignCheck;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts to use again what a change had replaced, as the newest version. Nothing is deleted, and what is running stays where it is. */
@Component
public class Rollback {

    private final Changes changes;
    private final ChangeFiles files;
    private final InUse inUse;
    private final Replaced replaced;
    private final RedesignCheck check;
    private final Deployments deployments;
    private final Notices notices;

    Rollback(Changes changes, ChangeFiles files, InUse inUse, Replaced replaced, RedesignCheck check, Deployments deployments, Notices notices) {
        this.changes = changes;
        this.files = files;
        this.inUse = inUse;
        this.replaced = replaced;
        this.check = check;
        this.deployments = deployments;
        this.notices = notices;
    }

    /** Whether it is in use, and nothing newer of what it brought. */
    public boolean isPossible(Change change) {
        return change.state() == ChangeState.ACTIVE && files.bases(change).stream()
                .allMatch(base -> inUse.of(base).filter(now -> now.deployment().equals(change.deploymentId())).isPresent());
    }

    /** @throws ChangeMoved if something newer is in use, or what was replaced is not allowed any more */
    @Transactional
    public void rollBack(String changeId, String reason, String person) {
        deployments.lock();
        var change = changes.lock(changeId);
        if (!isPossible(change)) {
            throw new ChangeMoved("这项改动已经不是现行的，不能回退。请刷新页面。");
        }
        var bases = files.bases(change);
        var before = replaced.files(bases);
        var findings = before.isEmpty() ? List.<ModelFinding>of() : check.findings(before);
        if (!findings.isEmpty()) {
            throw new ChangeMoved("上一版不符合现在的规则，不能回退：\n" + findings.stream().map(ModelFinding::toString).collect(Collectors.joining("\n")));
        }
        if (!before.isEmpty()) {
            deployments.deploy("回退流程改动：" + change.title(), Activation.SOURCE, before);
        }
        bases.stream().filter(base -> base.definitionId() == null && base.file().endsWith(".bpmn")).flatMap(base -> inUse.of(base).stream()).forEach(inUse::close);
        changes.enter(changeId, ChangeStep.ROLLED_BACK, person, reason);
        notices.ended(changes.get(changeId), ChangeStep.ROLLED_BACK);
    }
}

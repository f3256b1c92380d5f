package io.zhengyou.flow.change.process;

import io.zhengyou.engine.Deployments;
import io.zhengyou.engine.ModelFinding;
import io.zhengyou.flow.change.Base;
import io.zhengyou.flow.change.Change;
import io.zhengyou.flow.change.ChangeFiles;
import io.zhengyou.flow.change.ChangeStep;
import io.zhengyou.flow.change.Changes;
import io.zhengyou.flow.process.RedesignCheck;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts an approved change to use, exactly as it was approved. */
@Component
public class Activation {

    static final String SOURCE = "flow-change";

    private final Changes changes;
    private final ChangeFiles files;
    private final InUse inUse;
    private final RedesignCheck check;
    private final Deployments deployments;

    Activation(Changes changes, ChangeFiles files, InUse inUse, RedesignCheck check, Deployments deployments) {
        this.changes = changes;
        this.files = files;
        this.inUse = inUse;
        this.check = check;
        this.deployments = deployments;
    }

    /** Why the change cannot be put to use as it is, each in a sentence; empty if it can. */
    public List<String> obstacles(Change change) {
        var moved = files.bases(change).stream().filter(this::isOvertaken).map(this::overtaken).toList();
        return moved.isEmpty() ? findings(change).stream().map(ModelFinding::toString).toList() : moved;
    }

    /** What the check says now: the server and the other processes may have changed since. */
    public List<ModelFinding> findings(Change change) {
        return check.findings(files.newest(change).contents());
    }

    /** @return whether it is in use now; if not, the course of the change says why */
    boolean activate(String changeId) {
        deployments.lock();
        var change = changes.lock(changeId);
        var set = files.newest(change);
        var obstacles = set.sha256().equals(change.approvedSha256())
                ? obstacles(change)
                : List.of("存档的文件与批准的不一致（SHA-256 不符），不能启用。");
        if (!obstacles.isEmpty()) {
            changes.enter(changeId, ChangeStep.FAILED, null, String.join("\n", obstacles));
            return false;
        }
        changes.activated(changeId, deployments.deploy("流程改动：" + change.title(), SOURCE, set.contents()));
        changes.enter(changeId, ChangeStep.ACTIVATED, null, nowInUse(change));
        return true;
    }

    private String nowInUse(Change change) {
        return files.bases(change).stream().map(base -> "“%s”第 %d 版".formatted(base.name(), base.version() == null ? 1 : base.version() + 1))
                .collect(Collectors.joining("、", "", "，此后发起的按新版办理，进行中的不受影响。"));
    }

    private boolean isOvertaken(Base base) {
        return !inUse.of(base).map(Definition::id).equals(Optional.ofNullable(base.definitionId()));
    }

    private String overtaken(Base base) {
        var before = base.version() == null ? "提交时还没有这个流程" : "这项改动是在第 %d 版上改的".formatted(base.version());
        return inUse.of(base).map(now -> "“%s”现行的是第 %d 版，%s。请退回，由流程管理员在现行版本上重新改，以免覆盖他人的改动。".formatted(base.name(), now.version(), before))
                .orElse("“%s”已不存在。".formatted(base.name()));
    }
}

package io.zhengyou.flow.change.process;

import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import io.zhengyou.flow.change.Changes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;

/** The automatic steps of the approval of a change. */
@StepBean("flowChange")
public class ChangeSteps {

    private final Changes changes;
    private final Activation activation;
    private final Notices notices;
    private final Clock clock;

    ChangeSteps(Changes changes, Activation activation, Notices notices, Clock clock) {
        this.changes = changes;
        this.activation = activation;
        this.notices = notices;
        this.clock = clock;
    }

    /** Done by whoever submits, in their name: the same person must not approve. */
    @StepName("登记流程改动")
    public void receive(String changeId) {
        notices.received(changes.get(changeId));
    }

    @StepName(value = "流程改动的启用时间", gives = "启用的时刻")
    public Date activationTime(String changeId) {
        LocalDate day = Objects.requireNonNull(changes.get(changeId).activeOn());
        return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
    }

    /** Checks once more, and puts exactly the approved files to use. */
    @StepName(value = "启用流程改动", gives = "是否已启用")
    public Boolean activate(String changeId) {
        boolean activated = activation.activate(changeId);
        notices.activation(changes.get(changeId), activated);
        return activated;
    }

    @StepName("告知改动未获同意")
    public void tellRefused(String changeId) {
        notices.refused(changes.get(changeId));
    }
}

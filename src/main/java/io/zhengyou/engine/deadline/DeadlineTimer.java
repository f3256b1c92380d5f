package io.zhengyou.engine.deadline;

import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationType;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerTaskListenerJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;

/** The timer of one deadline of one user task of a model: what the engine itself makes of a "timeout" task listener. */
class DeadlineTimer extends TimerDeclarationImpl {

    private final Deadline deadline;

    DeadlineTimer(Deadline deadline, ActivityImpl userTask, DeadlineDate date) {
        super(date, TimerDeclarationType.DATE, TimerTaskListenerJobHandler.TYPE);
        this.deadline = deadline;
        setActivity(userTask);
        setJobConfiguration(type + ": " + date.getExpressionText());
        setRawJobHandlerConfiguration(userTask.getId() + TimerEventJobHandler.JOB_HANDLER_CONFIG_PROPERTY_DELIMITER
                + TimerEventJobHandler.JOB_HANDLER_CONFIG_TASK_LISTENER_PREFIX + deadline.listenerId());
    }

    Deadline deadline() {
        return deadline;
    }

    /** The engine asks first when it enters the activity, before the task and its due date exist: no timer yet. */
    @Override
    public @Nullable TimerEntity createTimer(ExecutionEntity execution) {
        return description.getValue(execution) == null ? null : super.createTimer(execution);
    }

    void reschedule(TaskEntity task) {
        task.getExecution().getJobs().stream().filter(this::isMine).forEach(JobEntity::delete);
        createTimer(task.getExecution());
    }

    private boolean isMine(JobEntity job) {
        return jobHandlerType.equals(job.getJobHandlerType())
                && rawJobHandlerConfiguration.equals(job.getJobHandlerConfigurationRaw());
    }
}

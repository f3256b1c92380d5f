package io.zhengyou.engine.form;

import io.zhengyou.engine.FormContext;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** The way of every submission into the engine: may this person, do the answers fit, and only then the step itself. */
class FormDoor {

    private final ProcessEngineConfigurationImpl engine;
    private final FormGate gate;
    private final TransactionTemplate transaction;

    FormDoor(ProcessEngineConfigurationImpl engine, FormGate gate, TransactionTemplate transaction) {
        this.engine = engine;
        this.gate = gate;
        this.transaction = transaction;
    }

    /** What the form of a task shows beside the process variables. */
    Map<String, Object> shown(String taskId) {
        FormSchema form = taskForm(taskId);
        return form.isNone() ? Map.of() : gate.prefill(form, atTask(taskId));
    }

    <T> T atTask(String taskId, @Nullable Map<String, Object> sent, Function<Map<String, Object>, T> completion) {
        try {
            return transaction.execute(status -> {
                switch (run(new SubmittedTask(taskId))) {
                    case GONE -> throw SubmittedTask.gone();
                    case FOR_ITS_PAGE -> throw SubmittedTask.onItsPageOnly();
                    default -> { }
                }
                Map<String, Object> variables = gate.take(taskForm(taskId), atTask(taskId), sent);
                // After the form: a binding locks its case, a rule the task, and the server's own steps do so in this order.
                gate.refusal(taskId).ifPresent(FormDoor::refuse);
                return completion.apply(variables);
            });
        } catch (OptimisticLockingException e) {
            throw SubmittedTask.overtaken();
        }
    }

    <T> T atStart(String definitionId, @Nullable Map<String, Object> sent, StartStep<T> start) {
        return transaction.execute(status -> {
            run(new RequestedStart(definitionId));
            FormSchema form = startForm(definitionId);
            Map<String, Object> variables = gate.take(form, atStart(), sent);
            return start.with(gate.businessKey(form, variables).orElse(null), variables);
        });
    }

    /** What the form that starts a process offers to this person. */
    Map<String, Object> offered(FormSchema form) {
        return gate.prefill(form, atStart());
    }

    interface StartStep<T> {
        T with(@Nullable String businessKey, Map<String, Object> variables);
    }

    private static void refuse(String sentence) {
        throw SubmittedTask.notYet(sentence);
    }

    private FormSchema taskForm(String taskId) {
        return hasForm(run(new GetTaskFormCmd(taskId))) ? FormSchema.read(run(new GetDeployedTaskFormCmd(taskId))) : FormSchema.NONE;
    }

    private FormSchema startForm(String definitionId) {
        return hasForm(run(new GetStartFormCmd(definitionId)))
                ? FormSchema.read(run(new GetDeployedStartFormCmd(definitionId)))
                : FormSchema.NONE;
    }

    private static boolean hasForm(@Nullable FormData data) {
        CamundaFormRef form = data == null ? null : data.getCamundaFormRef();
        return form != null && form.getKey() != null;
    }

    private FormContext atTask(String taskId) {
        return new FormContext(sender(), taskId, run(new GetTaskVariablesCmd(taskId, null, false, false)));
    }

    private FormContext atStart() {
        return new FormContext(sender(), null, Map.of());
    }

    /** Empty for the server's own commands, as those of a test: they meet the same form. */
    private String sender() {
        Authentication sender = engine.getIdentityService().getCurrentAuthentication();
        return sender == null ? "" : sender.getUserId();
    }

    private <T> T run(Command<T> command) {
        return engine.getCommandExecutorTxRequired().execute(command);
    }
}

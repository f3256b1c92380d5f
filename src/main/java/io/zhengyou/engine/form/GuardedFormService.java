package io.zhengyou.engine.form;

import io.zhengyou.engine.FieldError;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** Shows forms with what their bindings offer, and takes only answers that they accept. */
class GuardedFormService extends FormServiceImpl {

    private final FormDoor door;
    private final Opening opening;

    GuardedFormService(FormDoor door, Opening opening) {
        this.door = door;
        this.opening = opening;
    }

    @Override
    public void submitTaskForm(String taskId, @Nullable Map<String, Object> sent) {
        door.atTask(taskId, sent, variables -> {
            super.submitTaskForm(taskId, variables);
            return true;
        });
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(String taskId, @Nullable Map<String, Object> sent, boolean deserialize) {
        return door.atTask(taskId, sent, variables -> super.submitTaskFormWithVariablesInReturn(taskId, variables, deserialize));
    }

    @Override
    public ProcessInstance submitStartForm(String definitionId, @Nullable Map<String, Object> sent) {
        return door.atStart(definitionId, sent, (key, variables) -> super.submitStartForm(definitionId, key, variables));
    }

    /** The key joins an instance to its case, so it is never a person's choice. Tasklist sends an empty one. */
    @Override
    public ProcessInstance submitStartForm(String definitionId, @Nullable String businessKey, @Nullable Map<String, Object> sent) {
        if (businessKey != null && !businessKey.isBlank()) {
            throw new FormRefused(List.of(FormRefused.Refusal.of(new FieldError("businessKey", "业务编号由系统生成，请留空。"), "业务编号")));
        }
        return submitStartForm(definitionId, sent);
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId, @Nullable Collection<String> names, boolean deserialize) {
        return opening.of(taskId, () -> shown(taskId, names, deserialize));
    }

    /** Of a task that is gone the engine would speak English, or stumble over it. */
    private VariableMap shown(String taskId, @Nullable Collection<String> names, boolean deserialize) {
        getTaskFormData(taskId);
        VariableMap shown = super.getTaskFormVariables(taskId, names, deserialize);
        door.shown(taskId).forEach((name, value) -> {
            if (names == null || names.contains(name)) {
                shown.put(name, ShownValue.of(value));
            }
        });
        return shown;
    }

    @Override
    public InputStream getDeployedTaskForm(String taskId) {
        return opening.of(taskId, () -> {
            getTaskFormData(taskId);
            return super.getDeployedTaskForm(taskId);
        });
    }

    /** Tasklist asks for no data when it shows a start form, so its choices are written into the form itself. */
    @Override
    public InputStream getDeployedStartForm(String definitionId) {
        return StartForm.with(super.getDeployedStartForm(definitionId), door::offered);
    }
}

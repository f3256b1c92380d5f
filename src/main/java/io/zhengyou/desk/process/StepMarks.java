package io.zhengyou.desk.process;

import io.zhengyou.engine.StepMark;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/** What a model says about its user tasks, by {@link StepMark} and otherwise. */
@Component
class StepMarks {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");

    private final RepositoryService repository;

    StepMarks(RepositoryService repository) {
        this.repository = repository;
    }

    Privacy privacy(String definitionId, String step) {
        UserTask task = step(definitionId, step);
        // An embedded form exists to keep its answers from the engine.
        if (task.getCamundaFormKey() != null) {
            return Privacy.SEALED;
        }
        return property(task, StepMark.PERSONAL).filter("true"::equals).isPresent() ? Privacy.PERSONAL : Privacy.NONE;
    }

    /** Whether whoever completed the step may take that back while nobody has opened the next. */
    boolean canBeTakenBack(String definitionId, String step) {
        return privacy(definitionId, step) == Privacy.NONE && property(step(definitionId, step), StepMark.TAKE_BACK).filter("true"::equals).isPresent();
    }

    /** A group's id, in which {@code ${name}} stands for a process variable. */
    Optional<String> colleagues(String definitionId, String step) {
        return property(step(definitionId, step), StepMark.COLLEAGUES);
    }

    /** The process variable whose value is the step's assignee. */
    Optional<String> holder(String definitionId, String step) {
        return Optional.ofNullable(step(definitionId, step).getCamundaAssignee()).map(VARIABLE::matcher).filter(Matcher::matches)
                .map(variable -> variable.group(1));
    }

    /** By variable, the groups whose members could do its steps in the place of the person in the variable. */
    Map<String, String> holders(String definitionId) {
        Map<String, String> holders = new HashMap<>();
        repository.getBpmnModelInstance(definitionId).getModelElementsByType(UserTask.class).forEach(task ->
                holder(definitionId, task.getId()).ifPresent(variable ->
                        property(task, StepMark.COLLEAGUES).ifPresent(group -> holders.put(variable, group))));
        return holders;
    }

    /** The id of the form of a step; empty if it has none. */
    String form(String definitionId, String step) {
        String form = step(definitionId, step).getCamundaFormRef();
        return form == null ? "" : form;
    }

    private UserTask step(String definitionId, String step) {
        return repository.getBpmnModelInstance(definitionId).getModelElementById(step);
    }

    private static Optional<String> property(UserTask task, String name) {
        return Optional.ofNullable(task.getExtensionElements()).stream()
                .flatMap(extensions -> extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName())).map(CamundaProperty::getCamundaValue).findFirst();
    }
}

package io.zhengyou.models;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Every task is somebody's, is due some time and has a form. */
final class UserTaskRule implements Rule {

    @Override
    public Stream<Finding> check(Model model, Project project) {
        return model.instance().getModelElementsByType(UserTask.class).stream()
                .flatMap(task -> complaints(task).map(complaint -> model.finding(task, complaint)));
    }

    private static Stream<String> complaints(UserTask task) {
        return Stream.of(
                        complain(task.getCamundaAssignee() == null && task.getCamundaCandidateGroups() == null,
                                "camunda:candidateGroups or camunda:assignee is missing"),
                        complain(task.getCamundaDueDate() == null && !isOfALargeRoll(task), "camunda:dueDate is missing"),
                        complain(!hasForm(task), "a form is missing: camunda:formRef, or camunda:formKey with an embedded form"))
                .flatMap(complaint -> complaint);
    }

    /** A due date makes timers of its own for every task: a round with a hundred thousand voters reminds them itself (ADR 021). */
    private static boolean isOfALargeRoll(UserTask task) {
        return "embedded:/forms/appraisal-ballot.html".equals(task.getCamundaFormKey());
    }

    private static Stream<String> complain(boolean fails, String complaint) {
        return fails ? Stream.of(complaint) : Stream.empty();
    }

    private static boolean hasForm(UserTask task) {
        var key = task.getCamundaFormKey();
        return task.getCamundaFormRef() != null || key != null && key.startsWith("embedded:");
    }
}

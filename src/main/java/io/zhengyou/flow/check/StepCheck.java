package io.zhengyou.flow.check;

import static io.zhengyou.flow.check.Check.complain;

import io.zhengyou.engine.ModelFinding;
import io.zhengyou.flow.model.Xml;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Every task is somebody's, is due some time and has a form; every automatic step calls a step bean. */
final class StepCheck implements Check {

    /** A due date makes timers for every task: a round with a hundred thousand voters reminds them itself (ADR 021). */
    private static final String OF_A_LARGE_ROLL = "embedded:/forms/appraisal-ballot.html";

    @Override
    public Stream<ModelFinding> findings(Proposal proposal, Surroundings surroundings) {
        return proposal.ask(element -> switch (element.getLocalName()) {
            case "userTask" -> task(element);
            case "serviceTask", "sendTask" -> complain(Xml.camunda(element, "expression").isEmpty(), "自动步骤须用 camunda:expression 调用步骤组件。");
            default -> Stream.empty();
        });
    }

    private static Stream<String> task(Element task) {
        var page = Xml.camunda(task, "formKey");
        return Stream.of(
                        complain(Xml.camunda(task, "assignee").isEmpty() && Xml.camunda(task, "candidateGroups").isEmpty(), "没有写明由谁办理（办理人或候选组）。"),
                        complain(Xml.camunda(task, "dueDate").isEmpty() && !page.equals(OF_A_LARGE_ROLL), "没有办理期限（Due date）。"),
                        complain(Xml.camunda(task, "formRef").isEmpty() && !page.startsWith("embedded:"), "没有表单。"))
                .flatMap(complaints -> complaints);
    }
}

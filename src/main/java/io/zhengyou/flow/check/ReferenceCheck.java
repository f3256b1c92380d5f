package io.zhengyou.flow.check;

import static io.zhengyou.flow.check.Check.complain;

import io.zhengyou.engine.ModelFinding;
import io.zhengyou.flow.model.Xml;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Forms, groups, processes, decisions and messages that a model names exist. */
final class ReferenceCheck implements Check {

    @Override
    public Stream<ModelFinding> findings(Proposal proposal, Surroundings surroundings) {
        var forms = union(surroundings.forms(), proposal.formIds());
        var processes = union(surroundings.processes(), proposal.ids("process"));
        var decisions = union(surroundings.decisions(), proposal.ids("decision"));
        return proposal.ask(element -> Stream.of(
                        missing("表单", Xml.camunda(element, "formRef"), forms),
                        binding(element),
                        groups(Xml.camunda(element, "candidateGroups"), surroundings),
                        groups(Xml.camunda(element, "candidateStarterGroups"), surroundings),
                        missing("决策表", Xml.camunda(element, "decisionRef"), decisions),
                        called(element, processes),
                        message(element))
                .flatMap(complaints -> complaints));
    }

    private static Stream<String> missing(String kind, String name, Set<String> existing) {
        return complain(!name.isEmpty() && !isDynamic(name) && !existing.contains(name), "没有名为 " + name + " 的" + kind + "。");
    }

    private static Stream<String> binding(Element element) {
        return complain(!Xml.camunda(element, "formRef").isEmpty() && !Xml.camunda(element, "formRefBinding").equals("deployment"),
                "表单的绑定方式须为 deployment，运行中的流程才不会换表单。");
    }

    private static Stream<String> groups(String groups, Surroundings surroundings) {
        return Arrays.stream(groups.split(",")).map(String::strip).flatMap(group -> missing("办理角色", group, surroundings.groups()));
    }

    /** The rules follow calls: one that is only known at run time could lead anywhere. */
    private static Stream<String> called(Element element, Set<String> processes) {
        var called = element.getAttribute("calledElement");
        return element.getLocalName().equals("callActivity") && (called.isEmpty() || isDynamic(called))
                ? Stream.of("须写明调用哪个流程，不能用表达式。")
                : missing("流程", called, processes);
    }

    private static Stream<String> message(Element element) {
        boolean asks = Set.of("messageEventDefinition", "receiveTask").contains(element.getLocalName());
        return complain(asks && nameOf(element.getAttribute("messageRef"), element).isBlank(), "消息没有名称。");
    }

    private static String nameOf(String messageId, Element element) {
        return Xml.within(element.getOwnerDocument().getDocumentElement())
                .filter(message -> message.getLocalName().equals("message") && message.getAttribute("id").equals(messageId))
                .map(message -> message.getAttribute("name")).findFirst().orElse("");
    }

    private static boolean isDynamic(String text) {
        return text.contains("${") || text.contains("#{");
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}

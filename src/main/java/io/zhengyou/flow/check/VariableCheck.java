package io.zhengyou.flow.check;

import static io.zhengyou.flow.check.Check.complain;

import io.zhengyou.engine.ModelFinding;
import io.zhengyou.engine.ModelXml;
import io.zhengyou.engine.ParsedExpression;
import io.zhengyou.flow.model.Xml;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Every variable that an expression reads is set by something, and none hides a step bean. */
public final class VariableCheck implements Check {

    /** Names that the engine gives to every expression. */
    private static final Set<String> OF_THE_ENGINE = Set.of(
            "execution", "task", "authenticatedUserId", "loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    private static final Set<String> NAMED = Set.of("inputParameter", "outputParameter");
    private static final List<String> DECLARING = List.of(
            "resultVariable", "elementVariable", "initiator", "errorCodeVariable", "errorMessageVariable", "escalationCodeVariable");

    @Override
    public Stream<ModelFinding> findings(Proposal proposal, Surroundings surroundings) {
        var known = new HashSet<>(surroundings.variables());
        known.addAll(OF_THE_ENGINE);
        known.addAll(surroundings.beans());
        proposal.forms().values().forEach(form -> known.addAll(form.findValuesAsText("key")));
        proposal.elements().flatMap(VariableCheck::declared).forEach(known::add);
        return Stream.concat(
                proposal.ask(element -> Stream.concat(
                        declared(element).flatMap(name -> hides(name, surroundings)),
                        ModelXml.texts(element).flatMap(text -> ParsedExpression.variablesIn(text).stream())
                                .filter(name -> !known.contains(name)).distinct()
                                .map(name -> "读取的“" + name + "”没有任何表单或步骤给出。"))),
                proposal.forms().entrySet().stream().flatMap(form -> form.getValue().findValuesAsText("key").stream().flatMap(key -> hides(key, surroundings)
                        .map(complaint -> new ModelFinding(form.getKey(), key, complaint)))));
    }

    private static Stream<String> hides(String name, Surroundings surroundings) {
        return complain(surroundings.beans().contains(name), "“" + name + "”与步骤组件同名，会使该组件不能使用。");
    }

    /** The variables that an element sets. */
    public static Stream<String> declared(Element element) {
        if (NAMED.contains(element.getLocalName())) {
            return Stream.of(element.getAttribute("name"));
        }
        if (Set.of("in", "out").contains(element.getLocalName())) {
            return Stream.of(element.getAttribute("target")).filter(name -> !name.isEmpty());
        }
        return DECLARING.stream().map(attribute -> Xml.camunda(element, attribute)).filter(name -> !name.isEmpty());
    }
}

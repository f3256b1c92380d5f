package io.zhengyou.models.blocks;

import io.zhengyou.engine.ModelXml;
import io.zhengyou.models.ModelFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** How the models that ship use a step or a form: where several do, the first in the order of the files counts. */
final class Shipped {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Pattern PLAIN = Pattern.compile("\\w+(, *\\w+)*");

    private final List<Element> elements = ModelFiles.in(Path.of("bpmn"), ".bpmn").stream().flatMap(file -> read(file).elements()).toList();
    /** Asked for every method of every step. */
    private final List<String> calls = elements.stream().flatMap(ModelXml::texts).filter(text -> text.indexOf('(') >= 0).toList();

    /** What is passed to the method: variables and numbers; empty if it is nowhere called with those alone. */
    List<String> variables(String call) {
        var pattern = Pattern.compile("\\b" + Pattern.quote(call) + "\\(([^()]*)\\)");
        return calls.stream().flatMap(text -> pattern.matcher(text).results()).map(found -> found.group(1))
                .filter(arguments -> PLAIN.matcher(arguments).matches())
                .findFirst().map(arguments -> List.of(arguments.split(", *"))).orElse(List.of());
    }

    /** A service task that calls it. */
    Optional<Element> taskCalling(String call) {
        return tasks(call).findFirst();
    }

    /** The variable that service tasks keep its answer in. */
    Optional<String> result(String call) {
        return tasks(call).map(task -> camunda(task, "resultVariable")).flatMap(Optional::stream).findFirst();
    }

    /** The user task or start event that shows the form. */
    Optional<Element> showing(String form) {
        return elements.stream().filter(element -> camunda(element, "formRef").equals(Optional.of(form))).findFirst();
    }

    static Optional<String> camunda(Element element, String attribute) {
        return Optional.of(element.getAttributeNS(CAMUNDA, attribute)).filter(value -> !value.isEmpty());
    }

    private Stream<Element> tasks(String call) {
        return elements.stream().filter(element -> element.getLocalName().equals("serviceTask"))
                .filter(task -> camunda(task, "expression").filter(expression -> expression.startsWith("${" + call + "(")).isPresent());
    }

    private static ModelXml read(Path file) {
        try {
            return ModelXml.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(file + " is no model", e);
        }
    }
}

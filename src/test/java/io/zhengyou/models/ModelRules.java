package io.zhengyou.models;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads all models, tables and forms below a folder and holds them to the rules. */
final class ModelRules {

    private final List<Finding> findings = new ArrayList<>();
    private final Project project;

    ModelRules(Path root, Map<String, Class<?>> stepBeans, Set<String> variables) {
        project = new Project(
                read(root.resolve("bpmn"), ".bpmn", Model::read),
                read(root.resolve("bpmn"), ".dmn", Table::read),
                read(root.resolve("forms"), ".form", Form::read),
                stepBeans,
                variables);
    }

    Project project() {
        return project;
    }

    List<Finding> findings() {
        var inModels = project.models().stream()
                .flatMap(model -> Rule.ALL.stream().flatMap(rule -> rule.check(model, project)));
        return Stream.of(findings.stream(), duplicates(), forms(), hiddenBeans(), inModels).flatMap(found -> found).toList();
    }

    private <T> List<T> read(Path folder, String ending, Function<Path, T> reader) {
        return ModelFiles.in(folder, ending).stream().flatMap(file -> read(file, reader)).toList();
    }

    private <T> Stream<T> read(Path file, Function<Path, T> reader) {
        try {
            return Stream.of(reader.apply(file));
        } catch (RuntimeException e) {
            findings.add(new Finding(file.getFileName().toString(), null, "cannot be read: " + e.getMessage()));
            return Stream.empty();
        }
    }

    // Two files of one base name silently become one in the jar.
    private Stream<Finding> duplicates() {
        var names = Stream.of(
                        project.models().stream().map(Model::name),
                        project.tables().stream().map(Table::name),
                        project.forms().stream().map(Form::name))
                .flatMap(all -> all)
                .collect(groupingBy(identity(), counting()));
        return names.keySet().stream()
                .filter(name -> names.get(name) > 1)
                .map(name -> new Finding(name, null, "several files have this name"));
    }

    private Stream<Finding> forms() {
        return Stream.concat(formNames(), project.forms().stream().flatMap(form -> form.otherwise().stream()
                .map(key -> new Finding(form.name() + ".form", key, "its id must be its key, by which Tasklist finds a refused field"))));
    }

    private Stream<Finding> formNames() {
        return project.forms().stream()
                .filter(form -> !form.id().equals(form.name()))
                .map(form -> new Finding(form.name() + ".form", null, "the form id must be " + form.name() + ", as the file name"));
    }

    private Stream<Finding> hiddenBeans() {
        return project.variables().stream()
                .filter(project.stepBeans()::containsKey)
                .map(name -> new Finding("variable", name, "would hide the step bean of that name"));
    }
}

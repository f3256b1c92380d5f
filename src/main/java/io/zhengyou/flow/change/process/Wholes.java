package io.zhengyou.flow.change.process;

import static java.util.function.Predicate.not;

import io.zhengyou.engine.ModelXml;
import io.zhengyou.flow.change.Base;
import io.zhengyou.flow.change.ChangeFile;
import io.zhengyou.flow.change.FileSet;
import io.zhengyou.flow.model.Xml;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * Completes what an owner sent. A process finds its forms in its own deployment, so that those who run keep theirs: a model
 * takes along the forms that it shows and that were not sent, a form the models that show it.
 */
@Component
class Wholes {

    private final InUse inUse;

    Wholes(InUse inUse) {
        this.inUse = inUse;
    }

    /** @param sent files without findings, by name */
    Whole of(Map<String, byte[]> sent) {
        Map<String, byte[]> used = new TreeMap<>();
        Map<String, byte[]> models = new LinkedHashMap<>();
        sent.entrySet().stream().filter(file -> !isForm(file.getKey())).forEach(file -> models.put(file.getKey(), file.getValue()));
        takeAlongModels(sent, models);
        models.forEach((file, model) -> formsInUse(file, formsOf(model)).forEach(used::putIfAbsent));
        List<ChangeFile> files = new ArrayList<>();
        sent.forEach((file, content) -> files.add(new ChangeFile(file, true, content)));
        Stream.of(models, used).flatMap(some -> some.entrySet().stream()).filter(file -> !sent.containsKey(file.getKey()))
                .forEach(file -> files.add(new ChangeFile(file.getKey(), false, file.getValue())));
        var bases = models.entrySet().stream().flatMap(model -> bases(model.getKey(), model.getValue())).toList();
        return new Whole(new FileSet(files), bases, isChanged(sent, bases, used));
    }

    private void takeAlongModels(Map<String, byte[]> sent, Map<String, byte[]> models) {
        var forms = sent.keySet().stream().filter(Wholes::isForm).map(Wholes::baseName).collect(Collectors.toSet());
        if (!forms.isEmpty()) {
            inUse.processes().stream().filter(process -> !sent.containsKey(process.file())).forEach(process -> {
                var model = inUse.model(process);
                if (formsOf(model).stream().anyMatch(forms::contains)) {
                    models.put(process.file(), model);
                }
            });
        }
    }

    /** The forms that a model shows, as its process has them now, or else as any process has them. */
    private Map<String, byte[]> formsInUse(String file, Set<String> wanted) {
        Map<String, byte[]> found = new TreeMap<>();
        inUse.process(baseName(file)).ifPresent(process -> found.putAll(inUse.forms(process)));
        if (wanted.stream().anyMatch(form -> !found.containsKey(form + ".form"))) {
            inUse.processes().forEach(other -> inUse.forms(other).forEach(found::putIfAbsent));
        }
        found.keySet().removeIf(form -> !wanted.contains(baseName(form)));
        return found;
    }

    private Stream<Base> bases(String file, byte[] model) {
        var kind = file.endsWith(".dmn") ? "decision" : "process";
        return read(model).elements().filter(element -> element.getLocalName().equals(kind)).map(element -> base(file, element));
    }

    private Base base(String file, Element element) {
        var id = element.getAttribute("id");
        var base = new Base(file, id, element.getAttribute("name").isBlank() ? id : element.getAttribute("name"), null, null);
        return inUse.of(base).map(now -> new Base(file, id, base.name(), now.id(), now.version())).orElse(base);
    }

    private boolean isChanged(Map<String, byte[]> sent, List<Base> bases, Map<String, byte[]> formsInUse) {
        Map<String, byte[]> now = new TreeMap<>(formsInUse);
        bases.stream().map(inUse::of).flatMap(Optional::stream).forEach(definition -> now.put(definition.file(), inUse.model(definition)));
        return sent.entrySet().stream().anyMatch(file -> !Arrays.equals(file.getValue(), now.get(file.getKey())));
    }

    static Set<String> formsOf(byte[] model) {
        return read(model).elements().map(element -> Xml.camunda(element, "formRef")).filter(not(String::isEmpty)).collect(Collectors.toSet());
    }

    private static ModelXml read(byte[] model) {
        return ModelXml.deployed(new ByteArrayInputStream(model));
    }

    private static boolean isForm(String file) {
        return file.endsWith(".form");
    }

    static String baseName(String file) {
        return file.substring(0, file.indexOf('.'));
    }
}

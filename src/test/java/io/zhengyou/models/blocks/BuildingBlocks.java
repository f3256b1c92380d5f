package io.zhengyou.models.blocks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes the building blocks to {@code .camunda/element-templates}, where Camunda Modeler finds them for every model of this
 * repository: {@code mvn -q test-compile exec:java@templates}.
 */
public final class BuildingBlocks {

    static final Path FOLDER = Path.of(".camunda/element-templates");

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter JSON = new ObjectMapper().writer(new DefaultPrettyPrinter()
            .withSeparators(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withArrayIndenter(INDENT).withObjectIndenter(INDENT));

    private BuildingBlocks() {}

    public static void main(String... arguments) throws IOException {
        Map<String, String> written = written(new Words());
        Files.createDirectories(FOLDER);
        for (Path old : files()) {
            Files.delete(old);
        }
        for (var file : written.entrySet()) {
            Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
        }
    }

    /** The files as they must be, by name. */
    static Map<String, String> written(Words words) {
        return new TreeMap<>(all(words).collect(groupingBy(template -> template.category().id()))).entrySet().stream()
                .collect(toMap(file -> file.getKey() + ".json", file -> json(file.getValue())));
    }

    static Stream<Template> all(Words words) {
        var shipped = new Shipped();
        var calls = new Calls(shipped);
        return Stream.of(
                        new StepBlocks(calls, shipped, words).all(),
                        new TimeBlocks(calls, words).all(),
                        new TaskBlocks(calls, shipped, new MandatorySteps(), words).all())
                .flatMap(blocks -> blocks);
    }

    static List<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static String json(List<Template> templates) {
        try {
            return JSON.writeValueAsString(templates) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

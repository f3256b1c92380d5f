package io.zhengyou.flow.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengyou.engine.ModelXml;
import io.zhengyou.flow.words.Vocabulary;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xml.sax.SAXException;

/** What a redesign changes, file by file. */
public record Comparison(List<FileComparison> files) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What can be read in a file, and the file as text if it has a picture. */
    private record Reading(String title, List<Part> parts, String drawing) {}

    /**
     * Compares each proposed file with the current one of the same name, whatever folder either lies in. Files that nobody proposes stay as
     * they are and are not mentioned; a file that cannot be read is left out, for the check has named it.
     *
     * @param current  content by name
     * @param proposed content by name
     */
    public static Comparison between(Map<String, byte[]> current, Map<String, byte[]> proposed, Vocabulary vocabulary) {
        Map<String, byte[]> byName = current.entrySet().stream().collect(Collectors.toMap(file -> name(file.getKey()), Map.Entry::getValue, (one, other) -> other));
        return new Comparison(proposed.entrySet().stream()
                .flatMap(file -> compare(file.getKey(), Optional.ofNullable(byName.get(name(file.getKey()))), file.getValue(), vocabulary).stream()).toList());
    }

    private static Optional<FileComparison> compare(String file, Optional<byte[]> current, byte[] proposed, Vocabulary vocabulary) {
        return read(file, proposed, vocabulary).map(after -> {
            var before = current.flatMap(content -> read(file, content, vocabulary));
            return new FileComparison(file, after.title(), before.isEmpty(), before.map(Reading::drawing).orElse(""), after.drawing(),
                    Differences.between(before.map(Reading::parts).orElse(List.of()), after.parts()));
        });
    }

    private static Optional<Reading> read(String file, byte[] content, Vocabulary vocabulary) {
        try {
            return switch (file.substring(file.lastIndexOf('.') + 1)) {
                case "bpmn" -> Optional.of(process(ModelXml.read(content), content, vocabulary));
                case "dmn" -> Optional.of(table(ModelXml.read(content), vocabulary));
                case "form" -> Optional.of(form(JSON.readTree(content), vocabulary));
                default -> Optional.empty();
            };
        } catch (SAXException | IOException e) {
            return Optional.empty();
        }
    }

    private static Reading process(ModelXml model, byte[] content, Vocabulary vocabulary) {
        var encoding = Optional.ofNullable(model.document().getInputEncoding()).map(Charset::forName).orElse(StandardCharsets.UTF_8);
        return new Reading("流程“" + ModelParts.title(model) + "”", ModelParts.in(model, vocabulary), new String(content, encoding));
    }

    private static Reading table(ModelXml model, Vocabulary vocabulary) {
        return new Reading("决策表“" + TableParts.title(model) + "”", TableParts.in(model, vocabulary), "");
    }

    private static Reading form(JsonNode form, Vocabulary vocabulary) {
        return new Reading("表单", FormParts.in(form, vocabulary), "");
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}

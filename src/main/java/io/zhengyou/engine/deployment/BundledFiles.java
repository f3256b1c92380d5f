package io.zhengyou.engine.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The models and forms in the server's own package. */
final class BundledFiles {

    private static final List<String> PATTERNS = List.of("classpath*:bpmn/**/*.bpmn", "classpath*:bpmn/**/*.dmn", "classpath*:forms/**/*.form");

    private BundledFiles() {}

    /** Content by name, without folders. */
    static Map<String, byte[]> read(ResourcePatternResolver resources) {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (var pattern : PATTERNS) {
                for (var file : resources.getResources(pattern)) {
                    files.put(Objects.requireNonNull(file.getFilename()), file.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}

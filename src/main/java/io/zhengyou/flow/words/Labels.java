package io.zhengyou.flow.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The Chinese names of what can be set, from {@code flow/labels.properties}. */
public final class Labels {

    private static final Properties WORDS = read();

    private Labels() {}

    /** A word by its key in the file. */
    public static Optional<String> find(String key) {
        return Optional.ofNullable(WORDS.getProperty(key));
    }

    /** What an element of this name is called, such as {@code userTask}. */
    public static String kind(String kind) {
        return find("kind." + kind).orElse(kind);
    }

    /**
     * The name of a setting by its path, such as {@code extensionElements.inputOutput.inputParameter}: that of the longest end of the
     * path that has one, or else its last segment as it is written.
     */
    public static String setting(String path) {
        for (var end = path; ; end = end.substring(end.indexOf('.') + 1)) {
            var found = find(end);
            if (found.isPresent() || end.indexOf('.') < 0) {
                return found.orElse(end);
            }
        }
    }

    private static Properties read() {
        var words = new Properties();
        try (var file = new InputStreamReader(Objects.requireNonNull(Labels.class.getResourceAsStream("/flow/labels.properties")), StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}

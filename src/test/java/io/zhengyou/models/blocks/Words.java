package io.zhengyou.models.blocks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The Chinese words for modules and for the variables that steps need. Remembers which were asked for. */
final class Words {

    private static final Path FILE = Path.of("src/test/resources/blocks/words.properties");

    private final Properties words = new Properties();
    private final Set<String> asked = new HashSet<>();

    Words() {
        try (var reader = Files.newBufferedReader(FILE)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String module(String id) {
        return word("module." + id);
    }

    String variable(String name) {
        return word("variable." + name);
    }

    /** What stands in the file and no block uses. */
    Set<String> superfluous() {
        var left = new TreeSet<>(words.stringPropertyNames());
        left.removeAll(asked);
        return left;
    }

    private String word(String key) {
        asked.add(key);
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalStateException(FILE + ": " + key + " is missing");
        }
        return word;
    }
}

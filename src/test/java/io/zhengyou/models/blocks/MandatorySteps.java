package io.zhengyou.models.blocks;

import io.zhengyou.models.ModelFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The steps that the shipped rules name: a redesign may not drop them (ADR 140). */
final class MandatorySteps {

    private final List<String> migrations = ModelFiles.in(Path.of("src/main/resources/db/migration"), ".sql").stream().map(MandatorySteps::read).toList();

    /** Whether a rule names the task of this form and group. */
    boolean isFor(String form, String group) {
        return migrations.stream().anyMatch(migration -> migration.contains("task:" + form + "@" + group));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.zhengyou.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The models in {@code src/test/resources/models}, in which no check finds anything, with one flaw put into one of them.
 *
 * @param file     the path of the file below that folder
 * @param original a text that occurs in the file
 * @param flawed   what stands in its place
 * @param finding  a part of what a check must say about it
 */
record Sample(String file, String original, String flawed, String finding) {

    static final Path FLAWLESS = Path.of("src/test/resources/models");

    /** Copies the models into the folder and puts the flaw in. */
    void writeTo(Path folder) throws IOException {
        for (var source : ModelFiles.in(FLAWLESS, "")) {
            var target = folder.resolve(FLAWLESS.relativize(source));
            if (Files.isRegularFile(source)) {
                Files.createDirectories(target.getParent());
                Files.copy(source, target);
            }
        }
        var text = Files.readString(folder.resolve(file));
        assertThat(text).contains(original);
        Files.writeString(folder.resolve(file), text.replace(original, flawed));
    }

    @Override
    public String toString() {
        return finding + " (" + file + ")";
    }
}

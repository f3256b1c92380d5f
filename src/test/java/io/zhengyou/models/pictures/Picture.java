package io.zhengyou.models.pictures;

import io.zhengyou.engine.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The picture of a model. It says in a comment which state of the model it shows. */
record Picture(Path model) {

    static final Path FOLDER = Path.of("docs/diagrams");

    private static final String END_OF_DECLARATION = "?>";

    String process() {
        return model.getFileName().toString().replace(".bpmn", "");
    }

    Path file() {
        return FOLDER.resolve(process() + ".svg");
    }

    /** Whether it shows the model as it is now. */
    boolean isCurrent() {
        return Files.exists(file()) && read(file()).contains(source());
    }

    void write(String svg) throws IOException {
        int start = svg.indexOf(END_OF_DECLARATION) + END_OF_DECLARATION.length();
        Files.writeString(file(), svg.substring(0, start) + "\n" + source() + svg.substring(start) + "\n");
    }

    private String source() {
        return "<!-- shows " + model.getFileName() + " with the SHA-256 " + Sha256.of(read(model)) + " -->";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.zhengyou.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Files as a page was sent them, and what is said about those that are not taken. */
public final class Uploads {

    /**
     * What was not taken.
     *
     * @param name as the person knows the file; empty if it is about no file
     */
    public record Refusal(String name, String message) {

        @Override
        public String toString() {
            return name.isEmpty() ? message : name + "：" + message;
        }
    }

    /** Takes one file. */
    @FunctionalInterface
    public interface Taking {

        /** @throws EvidenceRefused if it is not taken */
        void take(String name, byte[] content);
    }

    private Uploads() {}

    /** Those that somebody chose: a browser sends an unnamed part for a field that was left empty. */
    public static List<MultipartFile> chosen(@Nullable List<MultipartFile> sent) {
        return sent == null ? List.of() : sent.stream().filter(file -> !name(file).isBlank()).toList();
    }

    /** Each file for itself, in their order: a bad one does not stop the good ones. */
    public static List<Refusal> take(List<MultipartFile> files, Taking taking) {
        List<Refusal> refused = new ArrayList<>();
        for (MultipartFile file : files) {
            try {
                taking.take(name(file), content(file));
            } catch (EvidenceRefused refusal) {
                refused.add(new Refusal(name(file), refusal.sentence()));
            }
        }
        return refused;
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package io.zhengyou.flow.change.web;

import io.zhengyou.flow.change.process.NewChange;
import io.zhengyou.flow.change.process.SentFiles;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * What a program sends to deploy.
 *
 * @param name   of the deployment; empty if it names none
 * @param source which program it is; empty if it does not say
 */
record Delivery(String name, String source, SentFiles files) {

    private static final int LONGEST_TITLE = 100;

    static Delivery read(Collection<Part> parts) throws IOException {
        var files = new SentFiles();
        var name = "";
        var source = "";
        for (var part : parts) {
            if (part.getSubmittedFileName() != null) {
                files.add(part.getSubmittedFileName(), content(part));
            } else if (part.getName().equals("deployment-name")) {
                name = text(part);
            } else if (part.getName().equals("deployment-source")) {
                source = text(part);
            }
        }
        return new Delivery(name, source, files);
    }

    boolean isEmpty() {
        return files.contents().isEmpty() && files.findings().isEmpty();
    }

    /** As its sender would describe it on a page; Modeler asks for no reason. */
    NewChange described() {
        var title = name.isEmpty() ? String.join("、", files.contents().keySet()) : name;
        return new NewChange(title.substring(0, Math.min(title.length(), LONGEST_TITLE)), "由 " + (source.isEmpty() ? "程序" : source) + " 提交，没有另写理由。", null);
    }

    private static String text(Part part) throws IOException {
        return new String(content(part), StandardCharsets.UTF_8).strip();
    }

    private static byte[] content(Part part) throws IOException {
        try (var stream = part.getInputStream()) {
            return stream.readAllBytes();
        }
    }
}

package io.zhengyou.appraisal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.springframework.web.util.HtmlUtils;

/** What stands in a workbook. */
final class Workbook {

    private Workbook() {}

    /** All that is written in it, the names of its tables included, as XML with every sign as itself. */
    static String texts(byte[] content) {
        try {
            Path file = Files.write(Files.createTempFile("workbook", ".xlsx"), content);
            StringBuilder texts = new StringBuilder();
            try (ZipFile parts = new ZipFile(file.toFile())) {
                for (ZipEntry part : Collections.list(parts.entries())) {
                    texts.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(file);
            }
            return HtmlUtils.htmlUnescape(texts.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

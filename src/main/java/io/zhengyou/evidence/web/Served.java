package io.zhengyou.evidence.web;

import io.zhengyou.evidence.EvidenceFile;
import io.zhengyou.evidence.content.FileKind;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file on its way to a browser, which shows it and takes nothing in it for a page of this server. */
final class Served {

    private Served() {}

    static ResponseEntity<byte[]> file(EvidenceFile file, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", policy(file))
                .body(content);
    }

    /** Chromium shows no PDF in a sandbox; what a PDF could do there was refused when it came. */
    private static String policy(EvidenceFile file) {
        String nothingElse = "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";
        return file.mediaType().equals(FileKind.PDF.mediaType()) ? nothingElse : nothingElse + "; sandbox";
    }
}

package io.zhengyou.evidence.web;

import io.zhengyou.evidence.EvidenceFile;
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

    private static String policy(EvidenceFile file) {
        return "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; object-src 'self'; frame-ancestors 'self'; sandbox";
    }
}

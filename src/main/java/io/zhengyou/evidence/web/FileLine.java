package io.zhengyou.evidence.web;

import io.zhengyou.evidence.EvidenceFile;
import java.time.Instant;

/**
 * A file as a page lists it.
 *
 * @param address where it can be read
 * @param by      the name of who added it
 * @param own     whether whoever looks may take it back here
 */
record FileLine(String id, String name, String address, String size, String sha256, String by, Instant at, boolean own) {

    static FileLine of(EvidenceFile file, String address, String by, boolean own) {
        return new FileLine(file.id(), file.name(), address + "/files/" + file.id(), readable(file.size()), file.sha256(), by, file.addedAt(), own);
    }

    private static String readable(long bytes) {
        return bytes < 1 << 20 ? "%d KB".formatted(Math.max(1, Math.round(bytes / 1024.0))) : "%.1f MB".formatted(bytes / 1024.0 / 1024.0);
    }
}

package io.zhengyou.evidence.web;

import io.zhengyou.evidence.EvidenceFile;
import java.time.Instant;

/**
 * A file as a page lists it.
 *
 * @param address where it can be read
 * @param by      the name of who added it; empty if it is not told
 * @param own     whether whoever looks may take it back here
 */
record FileLine(String id, String name, String address, String size, String sha256, String by, Instant at, boolean own) {

    static FileLine of(EvidenceFile file, String address, String by, boolean own) {
        return new FileLine(file.id(), file.name(), address + "/files/" + file.id(), file.readableSize(), file.sha256(), by, file.addedAt(), own);
    }
}

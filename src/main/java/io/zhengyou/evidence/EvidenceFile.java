package io.zhengyou.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of a case. It is never changed and never deleted; one that was removed stays on record.
 *
 * @param caseKey   the business key of what it belongs to, for example the id of a nomination
 * @param mediaType what its content was found to be
 * @param size      in bytes
 * @param sha256    of the content, in lower-case hexadecimal digits
 * @param removedAt {@code null} unless who added it took it back
 */
public record EvidenceFile(
        String id, String caseKey, String name, String mediaType, long size, String sha256, Origin origin, Instant addedAt, @Nullable Instant removedAt) {

    /** The size as people say it. */
    public String readableSize() {
        return size < 1 << 20 ? "%d KB".formatted(Math.max(1, Math.round(size / 1024.0))) : "%.1f MB".formatted(size / 1024.0 / 1024.0);
    }
}

package io.zhengyou.evidence.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be read in every browser and looks the same to everybody. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg");

    private final String mediaType;
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    static Optional<FileKind> byEnding(String ending) {
        return Arrays.stream(values()).filter(kind -> kind.endings.contains(ending.toLowerCase(Locale.ROOT))).findFirst();
    }
}

package io.zhengyou.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the collector of a Java machine writes about the heap. */
record HeapLog(Path file) {

    private static final Pattern COLLECTION = Pattern.compile("Pause .* \\d+M->(\\d+)M\\(");

    /** For the start of that machine. */
    String option() {
        return "-Xlog:gc:file=" + file;
    }

    /** The most megabytes that were left in use after any collection: what is needed is not more than that. */
    int most() throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.flatMap(line -> COLLECTION.matcher(line).results()).map(found -> found.group(1)).mapToInt(Integer::parseInt).max().orElse(0);
        }
    }
}

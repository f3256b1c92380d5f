package io.zhengyou.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Visits on disk: the suite runs in several JVMs, each writes a file of its own, and whoever judges reads them all. */
final class VisitLog {

    private final Path folder;
    private final Visits seen = new Visits();

    VisitLog(Path folder) {
        this.folder = folder;
    }

    /** The log of this build, which Maven places in a folder that no earlier build wrote to; an IDE has one for each JVM. */
    static VisitLog ofThisBuild() {
        return new VisitLog(Path.of(System.getProperty("zhengyou.test.coverage", "target/coverage/" + ProcessHandle.current().pid())));
    }

    synchronized void add(String processId, String elementId) throws IOException {
        if (!seen.include(processId, elementId)) {
            seen.add(processId, elementId);
            var file = Files.createDirectories(folder).resolve(ProcessHandle.current().pid() + ".txt");
            Files.writeString(file, processId + " " + elementId + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    Visits read() throws IOException {
        var visits = new Visits();
        try (var files = Files.list(Files.createDirectories(folder))) {
            for (var file : files.toList()) {
                Files.readAllLines(file).stream().map(line -> line.split(" ")).forEach(visit -> visits.add(visit[0], visit[1]));
            }
        }
        return visits;
    }
}

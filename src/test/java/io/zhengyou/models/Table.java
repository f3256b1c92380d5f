package io.zhengyou.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** A decision table that the engine can read. */
record Table(String name) {

    private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    static Table read(Path path) {
        var name = ModelFiles.baseName(path);
        try (var file = Files.newInputStream(path)) {
            ENGINE.parseDecision(name, file);
            return new Table(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

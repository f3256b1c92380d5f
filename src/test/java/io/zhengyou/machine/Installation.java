package io.zhengyou.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/** Installs what tests need one at a time: the suite runs in several JVMs, and two of them in one folder break each other. */
public final class Installation {

    private static final Path LOCK = Path.of("target/installation.lock");

    private Installation() {}

    /**
     * What the work gives, done while no other JVM of this build does any such work.
     *
     * @param work looks first whether it is already done: somebody else may have been quicker
     */
    public static synchronized <T> T alone(Supplier<T> work) {
        try {
            Files.createDirectories(LOCK.getParent());
            try (var channel = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE); var lock = channel.lock()) {
                return work.get();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(LOCK + " cannot be locked", e);
        }
    }
}

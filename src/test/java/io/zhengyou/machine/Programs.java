package io.zhengyou.machine;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for programs on this machine, runs them and, where that is allowed, installs them. */
public final class Programs {

    private Programs() {}

    /** The first of these names that is an executable on the PATH. */
    public static Optional<Path> find(String... names) {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Stream.of(names)
                .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Whether {@link #install} can work: root on a machine with Debian's packages. */
    public static boolean canInstall() {
        return isRoot() && find("apt-get").isPresent();
    }

    public static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    public static void install(String... packages) {
        run("apt-get", "update");
        run(Stream.concat(Stream.of("apt-get", "install", "-y", "--no-install-recommends"), Stream.of(packages)).toArray(String[]::new));
    }

    /** Runs the command to its end and returns what it printed. */
    public static String run(String... command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var process = builder.start();
            var output = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException(List.of(command) + " failed:\n" + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(List.of(command) + " does not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(List.of(command) + " was interrupted", e);
        }
    }
}

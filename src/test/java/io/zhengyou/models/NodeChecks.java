package io.zhengyou.models;

import io.zhengyou.machine.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Runs the checks in {@code src/test/node} and installs first what they need. */
public final class NodeChecks {

    private static final Path HOME = Path.of("src/test/node").toAbsolutePath();
    private static final Path LOCK = HOME.resolve("package-lock.json");
    private static final Path INSTALLED = HOME.resolve("node_modules/.installed-lock.json");
    private static final int FINDINGS = 2;

    private NodeChecks() {}

    /** One line a finding (file, element and message, separated by tabs) in all models and forms below the folders. */
    static List<String> findings(Path... folders) throws IOException {
        install();
        var existing = Stream.of(folders).filter(Files::isDirectory).map(folder -> folder.toAbsolutePath().toString());
        var result = run(Stream.concat(Stream.of("node", "check.mjs"), existing).toList());
        if (result.status() != 0 && result.status() != FINDINGS) {
            throw new IllegalStateException("the model checks broke off:\n" + result.output());
        }
        return result.output().lines().filter(line -> line.contains("\t")).toList();
    }

    /** The text of a file that npm installs there, for example {@code axe-core/axe.min.js}. */
    public static String module(String file) throws IOException {
        install();
        return Files.readString(HOME.resolve("node_modules").resolve(file));
    }

    private static void install() {
        Installation.alone(() -> isInstalled() || installed());
    }

    private static boolean isInstalled() {
        try {
            return Files.exists(INSTALLED) && Files.mismatch(LOCK, INSTALLED) == -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean installed() {
        var result = run(List.of("npm", "ci"));
        if (result.status() != 0) {
            throw new IllegalStateException("npm ci in " + HOME + " failed:\n" + result.output());
        }
        try {
            Files.copy(LOCK, INSTALLED, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Result run(List<String> command) {
        try {
            var process = start(command);
            var output = new String(process.getInputStream().readAllBytes());
            return new Result(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(command + " was interrupted", e);
        }
    }

    private static Process start(List<String> command) {
        try {
            return new ProcessBuilder(command).directory(HOME.toFile()).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The model checks need Node.js 20 or newer with npm on the PATH (%s does not start): install it and run the tests again."
                            .formatted(command.get(0)), e);
        }
    }

    private record Result(int status, String output) {}
}

package io.zhengyou.packaging;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code java -jar target/zhengyou.jar} in a folder of its own, with nothing set but the administrator's password and the test's options. */
public final class PackagedServer implements AutoCloseable {

    private static final String PASSWORD = "Packaged-server-2026";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path log;
    private final Process process;
    private final int port;

    private PackagedServer(Path folder, List<String> options) throws IOException {
        port = freePort();
        log = Files.createTempFile(folder, "server", ".log");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar", Path.of("target/zhengyou.jar").toAbsolutePath().toString(),
                        "--server.port=" + port)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.command().addAll(options);
        builder.environment().put("ZHENGYOU_ADMIN_ID", "admin");
        builder.environment().put("ZHENGYOU_ADMIN_PASSWORD", PASSWORD);
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_"));
        process = builder.start();
    }

    /** Starts the server and waits until it says that it is well. */
    public static PackagedServer startIn(Path folder, String... options) throws IOException {
        var server = new PackagedServer(folder, List.of(options));
        try {
            await().atMost(Duration.ofMinutes(3)).until(server::isUp);
        } catch (RuntimeException e) {
            server.close();
            throw new IllegalStateException("the packaged server does not start:\n" + server.log(), e);
        }
        return server;
    }

    public int port() {
        return port;
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** What the server answers the administrator at this path of the engine's REST API. */
    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return http.send(asAdministrator(path).build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> post(String path, String json) throws IOException, InterruptedException {
        var request = asAdministrator(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    public String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private boolean isUp() throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("it has exited with " + process.exitValue());
        }
        try {
            return http.send(at("/actuator/health").build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private HttpRequest.Builder asAdministrator(String path) {
        var credentials = Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes());
        return at("/engine-rest" + path).header("Authorization", "Basic " + credentials);
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

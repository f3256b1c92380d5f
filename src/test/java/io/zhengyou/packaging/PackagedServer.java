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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** {@code java -jar target/zhengyou.jar} in a folder of its own, with nothing set but the administrator's password and the test's options. */
public final class PackagedServer implements AutoCloseable {

    private static final String PASSWORD = "Packaged-server-2026";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final List<String> options;
    private final int port = freePort();
    private Path log = Path.of("server.log");
    private Process process;

    private PackagedServer(Path folder, List<String> options) throws IOException {
        this.folder = folder;
        this.options = options;
        process = launch();
    }

    /** Starts the server and waits until it says that it is well. */
    public static PackagedServer startIn(Path folder, String... options) throws IOException {
        var server = new PackagedServer(folder, List.of(options));
        server.awaitHealth();
        return server;
    }

    /** Starts the server with the people of the demo. */
    public static PackagedServer startOn(DriverManagerDataSource database, Path folder, String... options) throws IOException {
        var all = new ArrayList<>(List.of("--spring.profiles.active=demo", "--spring.datasource.url=" + database.getUrl(),
                "--spring.datasource.username=" + database.getUsername(), "--spring.datasource.password=" + database.getPassword()));
        all.addAll(List.of(options));
        return startIn(folder, all.toArray(String[]::new));
    }

    /** Ends it in the midst of whatever it does, as a failure of power would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Starts what has ended once more, as it was. */
    public void restart() throws IOException {
        process = launch();
        awaitHealth();
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

    /** Options with {@code -X} are for the Java machine, the others for the server. */
    private Process launch() throws IOException {
        log = Files.createTempFile(folder, "server", ".log");
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        options.stream().filter(option -> option.startsWith("-X")).forEach(command::add);
        command.addAll(List.of("-jar", Path.of("target/zhengyou.jar").toAbsolutePath().toString(), "--server.port=" + port));
        options.stream().filter(option -> !option.startsWith("-X")).forEach(command::add);
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("ZHENGYOU_ADMIN_ID", "admin");
        builder.environment().put("ZHENGYOU_ADMIN_PASSWORD", PASSWORD);
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_"));
        return builder.start();
    }

    private void awaitHealth() throws IOException {
        try {
            await().pollInterval(Duration.ofMillis(100)).atMost(Duration.ofMinutes(3)).until(this::isUp);
        } catch (RuntimeException e) {
            close();
            throw new IllegalStateException("the packaged server does not start:\n" + log(), e);
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

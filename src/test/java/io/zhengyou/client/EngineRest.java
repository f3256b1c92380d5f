package io.zhengyou.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The engine's REST interface, as somebody with a name and a password. */
final class EngineRest {

    private final ObjectMapper json = new ObjectMapper();
    private final Server server;
    private final String user;
    private final String credentials;

    EngineRest(Server server, String user, String password) {
        this.server = server;
        this.user = user;
        credentials = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    JsonNode get(String path) {
        return ask(path, "GET", "");
    }

    JsonNode post(String path, Map<String, ?> body) {
        return ask(path, "POST", write(body));
    }

    /** Sends the answers to a form, as a form would. */
    JsonNode submit(String path, Map<String, ?> answers) {
        return post(path, Map.of("variables", answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> variable(answer.getValue())))));
    }

    /** Several choices travel as JSON, everything else as what it is. */
    private Map<String, ?> variable(Object value) {
        return value instanceof List<?> ? Map.of("value", write(value), "type", "Json") : Map.of("value", value);
    }

    private JsonNode ask(String path, String method, String body) {
        HttpRequest.Builder request = server.request("/engine-rest" + path)
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        HttpResponse<String> answer = server.send(request);
        if (answer.statusCode() >= 300) {
            throw Refused.of(user, answer);
        }
        return read(answer.body());
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

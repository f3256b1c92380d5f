package io.zhengyou.client;

import java.io.ByteArrayOutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody at the pages, as in a browser: signed in, or a visitor. */
public final class Session {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Server server;
    private final String user;
    private String token = "";

    private Session(Server server, String user) {
        this.server = server;
        this.user = user;
    }

    public static Session ofVisitor(Server server) {
        return new Session(server, "a visitor");
    }

    static Session of(Server server, String user, String password) {
        Session session = new Session(server, user);
        HttpResponse<String> answer = session.send(session.form("/login", "/login", Map.of("username", user, "password", password)));
        if (answer.statusCode() != 302 || answer.headers().firstValue("Location").orElse("").contains("error")) {
            throw new Refused("%s cannot sign in at %s with the demo's password. Does that server run with the demo's people?"
                    .formatted(user, answer.uri()));
        }
        return session;
    }

    public String get(String path) {
        String page = ask(server.request(path));
        token = token(page);
        return page;
    }

    /**
     * @param page   where the form stands: it carries the token against forged requests
     * @param fields a list for a field that is sent several times
     */
    public String post(String page, String path, Map<String, ?> fields) {
        return ask(form(page, path, fields));
    }

    /** Sends a form of the page that was read last, which need not be read again. */
    public String post(String path, Map<String, ?> fields) {
        return ask(form(path, fields, token).header("Accept", "text/html"));
    }

    /** Sends a piece of the page that was read last as its script would. */
    public String save(String path, Map<String, ?> fields) {
        return ask(form(path, fields, token).header("Accept", "application/json"));
    }

    /** Sends the form of a page with this file chosen. */
    public String upload(String page, String path, String fileName, byte[] content) {
        return upload(page, path, "file", fileName, content);
    }

    /** @param field for which the file is chosen */
    public String upload(String page, String path, String field, String fileName, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"_csrf\"", token(get(page)).getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"%s\"; filename=\"%s\"".formatted(field, fileName), content);
        body.writeBytes("--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return ask(server.request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    public String postJson(String path, String json, String tokenHeader, String token) {
        return ask(server.request(path)
                .header("Content-Type", "application/json")
                .header(tokenHeader, token)
                .POST(BodyPublishers.ofString(json)));
    }

    /** For what asks for no token. */
    public String postJson(String path, String json) {
        return ask(server.request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder form(String page, String path, Map<String, ?> fields) {
        return form(path, fields, token(get(page)));
    }

    private HttpRequest.Builder form(String path, Map<String, ?> fields, String token) {
        String body = fields.entrySet().stream().flatMap(field -> values(field.getValue()).map(value -> field.getKey() + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return server.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body + "&_csrf=" + encode(token)));
    }

    private static Stream<String> values(Object value) {
        return value instanceof Collection<?> several ? several.stream().map(Object::toString) : Stream.of(value.toString());
    }

    /** A form that was taken leads on to another page. */
    private String ask(HttpRequest.Builder request) {
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() == 302) {
            URI next = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            return get(next.getPath() + (next.getQuery() == null ? "" : "?" + next.getQuery()));
        }
        if (answer.statusCode() != 200) {
            throw Refused.of(user, answer);
        }
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return server.send(browser, request);
    }

    private static void part(ByteArrayOutputStream body, String name, byte[] content) {
        body.writeBytes("--part\r\nContent-Disposition: form-data; %s\r\n\r\n".formatted(name).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static String token(String page) {
        Matcher token = TOKEN.matcher(page);
        return token.find() ? token.group(1) : "";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

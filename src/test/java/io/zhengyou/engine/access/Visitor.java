package io.zhengyou.engine.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at one of the two doors: a program with name and password, or a browser with a session. Follows no redirect. */
public class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String server;
    private final String engineRoot;
    private String authorization = "";

    private Visitor(int port, String engineRoot) {
        server = "http://localhost:" + port;
        this.engineRoot = engineRoot;
    }

    public static Visitor browser(int port) {
        return new Visitor(port, "/camunda/api/engine/engine/default");
    }

    public static Visitor program(int port, String user, String password) {
        Visitor visitor = new Visitor(port, "/engine-rest");
        visitor.authorization = "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return visitor;
    }

    public HttpResponse<String> signIn(String user, String password) {
        String form = "username=%s&password=%s&_csrf=%s".formatted(encode(user), encode(password), encode(csrf(get("/login").body())));
        HttpResponse<String> answer = send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        // As the web app does, before it writes: the answer brings its token.
        get("/camunda/api/admin/auth/user/default");
        return answer;
    }

    /** Asks for a page, as a person. */
    public HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "text/html"));
    }

    /** Asks for a file. */
    public byte[] bytes(String path) {
        return bytes(request(path));
    }

    /** Sends a form of ours that is answered by a file. */
    public byte[] bytes(String page, String path) {
        return bytes(request(path).header("X-CSRF-TOKEN", csrf(get(page).body())).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private byte[] bytes(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks the engine, by the door that this visitor uses. */
    public HttpResponse<String> engine(String method, String path, String json) {
        return api(method, engineRoot + path, json);
    }

    public HttpResponse<String> engine(String path) {
        return engine("GET", path, "");
    }

    public HttpResponse<String> api(String method, String path, String json) {
        HttpRequest.Builder request = request(path)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json));
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token.getValue()));
        return send(request);
    }

    /** Sends JSON to a page of ours, with the token that the page gave. */
    public HttpResponse<String> post(String path, String json, String tokenHeader, String token) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header(tokenHeader, token)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** As Camunda Modeler's deploy button. */
    public HttpResponse<String> deploy(String file, String content) {
        return deploy(file, Map.of(file, content));
    }

    /** As Camunda Modeler's deploy button. @param files content by name */
    public HttpResponse<String> deploy(String name, Map<String, String> files) {
        String field = "--part\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
        String file = "--part\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: text/xml\r\n\r\n%s\r\n";
        String fields = field.formatted("deployment-name", name) + field.formatted("deployment-source", "Camunda Modeler") + field.formatted("enable-duplicate-filtering", "true");
        String all = files.entrySet().stream().map(one -> file.formatted(one.getKey(), one.getKey(), one.getValue())).collect(Collectors.joining());
        return send(request(engineRoot + "/deployment/create")
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofString(fields + all + "--part--\r\n")));
    }

    /** Sends the form of a page with this file chosen, as a person. */
    public HttpResponse<String> upload(String page, String field, String content) {
        return upload(page, page, field, content);
    }

    /** @param page where the form stands that is sent to this path */
    public HttpResponse<String> upload(String path, String page, String field, String content) {
        return upload(path, page, field, field, content);
    }

    /** @param name of the file */
    public HttpResponse<String> upload(String path, String page, String field, String name, String content) {
        String part = "--part\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        String file = part.formatted(field, "; filename=\"" + name + "\"", content);
        return send(request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofString(file + part.formatted("_csrf", "", csrf(get(page).body())) + "--part--\r\n")));
    }

    public HttpResponse<String> postForm(String path) {
        return send(request(path).header("Accept", "text/html").POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** Sends a form of ours, with the token of the page that it stands on. */
    public HttpResponse<String> postForm(String page, String path) {
        return post(path, "", "X-CSRF-TOKEN", csrf(get(page).body()));
    }

    /** Sends a form of ours, filled in, with the token of the page that it stands on. */
    public HttpResponse<String> submit(String page, String path, String fields) {
        return send(request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields + "&_csrf=" + encode(csrf(get(page).body())))));
    }

    private Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name)).findFirst();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path));
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String csrf(String page) {
        Matcher token = CSRF.matcher(page);
        return token.find() ? token.group(1) : "";
    }

    /** As a part of an address. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package io.zhengyou.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * A running demo server.
 *
 * @param address without a slash at the end
 */
public record Server(String address) {

    private static final HttpClient ANYBODY = HttpClient.newHttpClient();

    /** Somebody whom the demo brings along. */
    public Person person(String id) {
        return person(id, Person.PASSWORD);
    }

    public Person person(String id, String password) {
        return new Person(id, password, this);
    }

    /** Whether anybody can see the page, without a login. */
    public boolean shows(String path) {
        return send(ANYBODY, request(path)).statusCode() == 200;
    }

    /** What anybody reads there. */
    public String page(String path) {
        return Session.ofVisitor(this).get(path);
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(ANYBODY, request);
    }

    HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (ConnectException e) {
            throw new Refused("No server answers at %s. Start one with mvn spring-boot:run, or give the address of yours.".formatted(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

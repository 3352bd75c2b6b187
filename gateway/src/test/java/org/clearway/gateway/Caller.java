package org.clearway.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.clearway.testkit.TestTokens;

/** A client of the gateway, with a token of an officer unless it is told otherwise. */
final class Caller {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;

    Caller(int port) {
        this.port = port;
    }

    static String token(String agency) {
        return TestTokens.shared().token("user-1", agency, "officer");
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(path, request -> request);
    }

    HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> change)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).header("Authorization", "Bearer " + token("pc-lam-dong"));
        return HTTP.send(change.apply(request).build(), BodyHandlers.ofString());
    }

    /** Sends it without waiting for the answer. */
    CompletableFuture<HttpResponse<String>> later(String path, UnaryOperator<HttpRequest.Builder> change) {
        HttpRequest.Builder request = request(path).header("Authorization", "Bearer " + token("pc-lam-dong"));
        return HTTP.sendAsync(change.apply(request).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> sendAs(String authorization, String path) throws IOException, InterruptedException {
        return HTTP.send(request(path).header("Authorization", authorization).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> anonymous(String path) throws IOException, InterruptedException {
        return HTTP.send(request(path).build(), BodyHandlers.ofString());
    }

    HttpClient http() {
        return HTTP;
    }
}

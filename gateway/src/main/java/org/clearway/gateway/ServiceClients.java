package org.clearway.gateway;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.ServerRequest;

/** How services are called: with limits of time for answers, longer ones for checks, none for streams. */
@Configuration(proxyBeanMethods = false)
class ServiceClients {
    @Bean
    ProxyExchange proxyExchange(RestClient.Builder builder, GatewaySettings settings, GatewayMvcProperties properties) {
        HttpClient http = HttpClient.newBuilder()
                // The upgrade to HTTP/2 costs a round trip, and a body cannot be sent with it.
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        ProxyExchange answers = exchange(builder, http, settings.responseTimeout(), properties);
        ProxyExchange checks = exchange(builder, http, settings.checkTimeout(), properties);
        ProxyExchange streams = exchange(builder, http, null, properties);
        return request -> {
            ServerRequest asked = request.getServerRequest();
            return (asksForStream(asked) ? streams : asksForCheck(asked) ? checks : answers).exchange(request);
        };
    }

    private static ProxyExchange exchange(
            RestClient.Builder builder, HttpClient http, @Nullable Duration timeout, GatewayMvcProperties properties) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        if (timeout != null) {
            requests.setReadTimeout(timeout);
        }
        return new RestClientProxyExchange(
                builder.clone().requestFactory(requests).build(), properties);
    }

    private static boolean asksForStream(ServerRequest request) {
        return request.headers().accept().stream()
                        .anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_EVENT_STREAM)
                                || type.equalsTypeAndSubtype(MediaType.APPLICATION_NDJSON))
                || request.path().endsWith("/stream");
    }

    /** The operator's checks read whole journals. */
    private static boolean asksForCheck(ServerRequest request) {
        return request.path().startsWith(ServiceRoutes.OPERATIONS)
                || request.path().equals("/api/v1/records/verification");
    }
}

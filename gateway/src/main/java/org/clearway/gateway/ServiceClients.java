package org.clearway.gateway;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.ServerRequest;

/** How services are called: with a limit of time for answers, a longer one for checks, and for streams one until they begin. */
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
        ProxyExchange answers = exchange(builder, whole(http, settings.responseTimeout()), properties);
        ProxyExchange checks = exchange(builder, whole(http, settings.checkTimeout()), properties);
        ProxyExchange streams = exchange(
                builder,
                new JdkClientHttpRequestFactory(new HeadersInTime(http, settings.responseTimeout())),
                properties);
        return request -> {
            ServerRequest asked = request.getServerRequest();
            return (asksForStream(asked) ? streams : asksForCheck(asked) ? checks : answers).exchange(request);
        };
    }

    /** The whole answer must be there in time. */
    private static JdkClientHttpRequestFactory whole(HttpClient http, Duration limit) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(limit);
        return requests;
    }

    private static ProxyExchange exchange(
            RestClient.Builder builder, JdkClientHttpRequestFactory requests, GatewayMvcProperties properties) {
        return new RestClientProxyExchange(
                builder.clone().requestFactory(requests).build(), properties);
    }

    /** By what services offer as streams: what a caller says it accepts would let anybody switch the limit off. */
    private static boolean asksForStream(ServerRequest request) {
        return request.method().equals(HttpMethod.GET)
                && (request.path().endsWith("/stream")
                        || request.headers().accept().stream()
                                .anyMatch(type -> type.equalsTypeAndSubtype(MediaType.APPLICATION_NDJSON)));
    }

    /** The operator's checks read whole journals. */
    private static boolean asksForCheck(ServerRequest request) {
        return request.method().equals(HttpMethod.GET)
                && (request.path().startsWith(ServiceRoutes.OPERATIONS)
                        || request.path().equals("/api/v1/records/verification"));
    }
}

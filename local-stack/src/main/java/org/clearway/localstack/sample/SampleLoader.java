package org.clearway.localstack.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Enters the sample through the gateway, as the demo users would. Loading it again changes nothing: each request has a
 * key made of its content, and what stands in a register already is left as it is.
 */
public final class SampleLoader {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int TRIES = 60;
    private static final int UNPROCESSABLE = 422;
    private static final String CLERK = "party-bao-lam-office.clerk";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();
    private final URI gateway;
    private final Function<String, String> tokenForUser;
    private final Consumer<String> progress;

    private SampleLoader(URI gateway, Function<String, String> tokenForUser, Consumer<String> progress) {
        this.gateway = gateway;
        this.tokenForUser = tokenForUser;
        this.progress = progress;
    }

    /**
     * Loads everything.
     *
     * @param gateway scheme, host and port
     * @param tokenForUser an access token of a demo user
     * @param progress is told what was entered, a line each
     * @throws SampleRefused naming the request that was not taken
     */
    public static void load(URI gateway, Function<String, String> tokenForUser, Consumer<String> progress) {
        new SampleLoader(gateway, tokenForUser, progress).load();
    }

    private void load() {
        enter(RegisterRequests.units());
        enter(RegisterRequests.agencies());
        enter(RegisterRequests.competences());
        enter(new SampleRequest(
                "the dispatch 1309-CV/HU with its 20 tasks",
                CLERK,
                "/api/v1/directives",
                SampleFiles.json("directive-1309.json").path("request")));
        ProjectRequests projects = new ProjectRequests();
        HouseholdRequests households = new HouseholdRequests();
        for (SampleRequest project : projects.projects()) {
            String id = enter(project).path("projectId").asString();
            String code = project.body().path("code").asString();
            projects.obstacles(code, id).forEach(this::enter);
            if (code.equals(households.parentCode())) {
                enterHouseholds(households, id);
            }
        }
    }

    private void enterHouseholds(HouseholdRequests households, String parentId) {
        String projectId = enter(households.project(parentId)).path("projectId").asString();
        String milestoneId =
                enter(households.milestone(projectId)).path("milestoneId").asString();
        // On a first start the service that is asked may not have read the registers whole: they come by event too.
        households
                .households(clearanceOf(milestoneId))
                .forEach(household -> enter(household, status -> mayPass(status) || status == UNPROCESSABLE));
    }

    /** It is not there at once: it opens by the milestone's event. */
    private String clearanceOf(String milestoneId) {
        String path = HouseholdRequests.clearanceOf(milestoneId);
        for (int tries = 1; tries <= TRIES; tries++) {
            HttpResponse<String> answer =
                    exchange(request(HouseholdRequests.OFFICER, path).GET().build());
            if (answer != null && answer.statusCode() == 200) {
                String id = read(answer.body()).at("/items/0/clearanceId").asString("");
                if (!id.isEmpty()) {
                    return id;
                }
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new SampleRefused("the clearance of the sample part did not open in "
                + PAUSE.multipliedBy(TRIES).toSeconds() + " s");
    }

    /** What was answered; for what is registered already, the problem, which names it. */
    private JsonNode enter(SampleRequest request) {
        return enter(request, SampleLoader::mayPass);
    }

    private JsonNode enter(SampleRequest request, IntPredicate mayPass) {
        for (int tries = 1; ; tries++) {
            HttpResponse<String> answer = send(request, tries == TRIES);
            if (answer != null) {
                JsonNode body = read(answer.body());
                if (answer.statusCode() < 300 || isThereAlready(answer.statusCode(), body)) {
                    progress.accept(request.what());
                    return body;
                }
                if (!mayPass.test(answer.statusCode()) || tries == TRIES) {
                    throw new SampleRefused(request.what(), answer.statusCode(), answer.body());
                }
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static boolean mayPass(int status) {
        return status == 429 || status >= 502;
    }

    private static boolean isThereAlready(int status, JsonNode problem) {
        return status == 409 && problem.path("type").asString("").endsWith("-already-registered");
    }

    private @Nullable HttpResponse<String> send(SampleRequest request, boolean last) {
        HttpResponse<String> answer = exchange(request(request.user(), request.path())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", request.idempotencyKey())
                .POST(BodyPublishers.ofString(request.body().toString()))
                .build());
        if (answer == null && last) {
            throw new SampleRefused("no answer for " + request.what());
        }
        return answer;
    }

    private HttpRequest.Builder request(String user, String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + tokenForUser.apply(user));
    }

    /** Null when nobody answers. */
    private @Nullable HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SampleRefused("interrupted at " + request.uri());
        }
    }

    private static JsonNode read(String body) {
        ObjectNode none = JsonMapper.shared().createObjectNode();
        return body.startsWith("{") ? JsonMapper.shared().readTree(body) : none;
    }
}

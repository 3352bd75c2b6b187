package org.clearway.kit.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for the document of every service. */
public final class OpenApiRules {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "options", "head");

    private OpenApiRules() {}

    /**
     * It is a valid OpenAPI 3.1 document, and all that it refers to is in it.
     *
     * @throws AssertionError naming every fault
     */
    public static void assertValid(String json) {
        List<String> faults = DocumentFaults.of(json);
        if (!faults.isEmpty()) {
            throw new AssertionError("the document is not valid:\n" + String.join("\n", faults));
        }
    }

    /**
     * It is valid, and every operation has a summary in both languages ("vi / en"), says its roles and its errors, and
     * shows an example of what it takes and of what it answers.
     *
     * @param json the document, as {@code /v3/api-docs} gives it
     * @throws AssertionError naming everything that is missing
     */
    public static void assertComplete(String json) {
        JsonNode document = JsonMapper.shared().readTree(json);
        List<String> missing = new ArrayList<>(DocumentFaults.of(json));
        if (!document.path("openapi").asString("").startsWith("3.1")) {
            missing.add("it is no OpenAPI 3.1 document");
        }
        int operations = 0;
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations++;
                    check(method.getKey() + " " + path.getKey(), method.getValue(), missing);
                }
            }
        }
        if (operations == 0) {
            missing.add("it has no operation");
        }
        if (!missing.isEmpty()) {
            throw new AssertionError("the document is not complete:\n" + String.join("\n", missing));
        }
    }

    private static void check(String name, JsonNode operation, List<String> missing) {
        require(operation.path("summary").asString("").contains(" / "), name, "a summary \"vi / en\"", missing);
        require(!operation.path("x-roles").isEmpty(), name, "roles", missing);
        require(!operation.path("security").isEmpty(), name, "a security requirement", missing);
        for (String status : List.of("401", "403", "503")) {
            require(isProblem(operation.path("responses").path(status)), name, "the problem " + status, missing);
        }
        if (operation.has("requestBody")) {
            require(hasExample(operation.path("requestBody")), name, "an example of its body", missing);
            require(isProblem(operation.path("responses").path("400")), name, "the problem 400", missing);
        }
        checkAnswers(name, operation.path("responses"), missing);
    }

    private static void checkAnswers(String name, JsonNode responses, List<String> missing) {
        boolean success = false;
        for (Map.Entry<String, JsonNode> response : responses.properties()) {
            if (response.getKey().startsWith("2")) {
                success = true;
                boolean empty = response.getValue().path("content").isEmpty();
                require(
                        empty || hasExample(response.getValue()),
                        name,
                        "an example of its answer " + response.getKey(),
                        missing);
            }
        }
        require(success, name, "an answer of success", missing);
    }

    private static void require(boolean holds, String operation, String what, List<String> missing) {
        if (!holds) {
            missing.add(operation + ": no " + what);
        }
    }

    private static boolean isProblem(JsonNode response) {
        return response.path("content").has("application/problem+json");
    }

    private static boolean hasExample(JsonNode bodyOrResponse) {
        for (JsonNode media : bodyOrResponse.path("content")) {
            if (!media.has("example") && media.path("examples").isEmpty()) {
                return false;
            }
        }
        return !bodyOrResponse.path("content").isEmpty();
    }
}

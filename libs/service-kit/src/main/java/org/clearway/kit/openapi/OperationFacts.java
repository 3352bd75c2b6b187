package org.clearway.kit.openapi;

import io.swagger.v3.oas.models.Operation;
import java.util.Arrays;
import java.util.function.Predicate;
import org.clearway.kit.Command;
import org.clearway.kit.Paging;
import org.clearway.kit.openapi.ErrorAnswers.Shape;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/** Completes an operation with what the code says of it: roles, headers, parameters, errors. */
final class OperationFacts implements GlobalOperationCustomizer {
    private final ErrorAnswers errors;

    OperationFacts(ErrorAnswers errors) {
        this.errors = errors;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod endpoint) {
        boolean command = takes(endpoint, Command.class);
        OperationRoles.addTo(operation, endpoint);
        if (command) {
            OperationParameters.addCommand(operation);
        }
        if (takes(endpoint, Paging.class)) {
            OperationParameters.addPaging(operation);
        }
        boolean input =
                operation.getParameters() != null && !operation.getParameters().isEmpty();
        OperationParameters.addLanguage(operation);
        boolean body = has(endpoint, parameter -> parameter.hasParameterAnnotation(RequestBody.class));
        boolean path = has(endpoint, parameter -> parameter.hasParameterAnnotation(PathVariable.class));
        errors.addTo(operation, new Shape(command, body, input, path));
        return operation;
    }

    private static boolean takes(HandlerMethod endpoint, Class<?> type) {
        return has(endpoint, parameter -> parameter.getParameterType() == type);
    }

    private static boolean has(HandlerMethod endpoint, Predicate<MethodParameter> property) {
        return Arrays.stream(endpoint.getMethodParameters()).anyMatch(property);
    }
}

package org.clearway.kit.problem;

import com.mongodb.MongoException;
import jakarta.validation.ConstraintViolationException;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.clearway.eventing.EventingException;
import org.clearway.kit.Problem;
import org.clearway.kit.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The one table from failures that any service may meet to problems. */
final class Problems {
    private Problems() {}

    /** Empty for what nobody foresaw. */
    static Optional<Problem> of(Throwable failure) {
        return Optional.ofNullable(known(failure));
    }

    private static @Nullable Problem known(Throwable failure) {
        return switch (failure) {
            case ProblemException problem -> problem.problem();
            case EventingException eventing -> ServerProblems.of(eventing);
            case MongoException mongo -> ServerProblems.of(mongo).orElse(null);
            case HttpMessageNotReadableException unreadable -> RequestProblems.of(unreadable);
            case MethodArgumentNotValidException invalid -> ValidationProblems.of(invalid);
            case HandlerMethodValidationException invalid -> ValidationProblems.of(invalid);
            case ConstraintViolationException invalid -> ValidationProblems.of(invalid);
            case MethodArgumentTypeMismatchException mismatch -> RequestProblems.of(mismatch);
            case MissingServletRequestParameterException missing -> RequestProblems.of(missing);
            case MissingRequestHeaderException missing -> RequestProblems.of(missing);
            case ServletRequestBindingException binding -> Problem.of(HttpStatus.BAD_REQUEST, "malformed-request");
            case HttpRequestMethodNotSupportedException method -> RequestProblems.of(method);
            case HttpMediaTypeNotSupportedException type -> RequestProblems.of(type);
            case AccessDeniedException denied -> Problem.of(HttpStatus.FORBIDDEN, "not-allowed");
            case AuthenticationException unknown -> Problem.of(HttpStatus.UNAUTHORIZED, "unauthenticated");
            case ErrorResponse answer when answer.getStatusCode().value() != 500 -> RequestProblems.of(answer);
            case CompletionException wrapped when wrapped.getCause() != null -> known(wrapped.getCause());
            case ExecutionException wrapped when wrapped.getCause() != null -> known(wrapped.getCause());
            default -> null;
        };
    }
}

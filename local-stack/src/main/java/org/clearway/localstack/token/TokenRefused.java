package org.clearway.localstack.token;

import org.clearway.localservers.ServerFailed;

/** The issuer gave no token. */
public final class TokenRefused extends ServerFailed {
    TokenRefused(String message) {
        super(message);
    }

    TokenRefused(String message, Throwable cause) {
        super(message, cause);
    }
}

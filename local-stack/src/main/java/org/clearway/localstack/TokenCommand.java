package org.clearway.localstack;

import org.clearway.localstack.secret.DemoSecrets;
import org.clearway.localstack.stack.Stack;
import org.clearway.localstack.token.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints an access token and nothing else, to be put into a request. */
@Command(name = "token", description = "Prints an access token of a demo user.")
final class TokenCommand extends StackCommand {
    @Parameters(description = "The demo user, as up lists them.")
    String user = "";

    @Override
    public Integer call() {
        out().println(new Tokens(Stack.ISSUER, DemoSecrets.in(installation().secrets())).of(user));
        out().flush();
        return 0;
    }
}

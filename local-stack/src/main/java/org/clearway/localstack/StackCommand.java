package org.clearway.localstack;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.clearway.localstack.stack.Installation;
import org.clearway.localstack.stack.Part;
import org.clearway.localstack.stack.PartRunner;
import org.clearway.localstack.stack.Progress;
import org.clearway.localstack.stack.Stack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every subcommand has at hand. */
abstract class StackCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    private final Installation installation = Installation.ofThisProject();
    private final Stack stack = new Stack(installation, System.getenv());

    Installation installation() {
        return installation;
    }

    Stack stack() {
        return stack;
    }

    PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    Progress progress() {
        return new Progress(out());
    }

    List<PartRunner> runners(List<? extends Part> parts) {
        return parts.stream().map(part -> new PartRunner(installation, part)).toList();
    }
}

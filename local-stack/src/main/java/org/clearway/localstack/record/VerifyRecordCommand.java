package org.clearway.localstack.record;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.clearway.localservers.Waiting;
import org.clearway.localstack.secret.DemoSecrets;
import org.clearway.localstack.stack.Installation;
import org.clearway.localstack.stack.Stack;
import org.clearway.localstack.token.Tokens;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Checks that every journaled event is on its topic once, in order, unaltered, and that all derived from it is true. */
@Command(
        name = "verify-record",
        description = "Checks that every journaled event is on its topic exactly once, and that all states and copies"
                + " say what the journals say.")
public final class VerifyRecordCommand implements Callable<Integer> {
    private static final String OPERATOR = "operator";
    private static final Duration SHORT_WHILE = Duration.ofSeconds(10);

    @Option(names = "--gateway", description = "The gateway's address.")
    String gateway = Stack.GATEWAY;

    @Option(names = "--wait", description = "Seconds to wait for what is still on its way.", defaultValue = "60")
    int wait = 60;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() {
        Installation installation = Installation.ofThisProject();
        List<CheckedService> services = CheckedService.of(new Stack(installation, System.getenv()));
        Tokens tokens = new Tokens(Stack.ISSUER, DemoSecrets.in(installation.secrets()));
        Gateway asked = new Gateway(gateway, tokens.of(OPERATOR));
        Waiting.until(
                () -> services.stream().allMatch(service -> lag(asked, service).isNone()), Duration.ofSeconds(wait));
        List<RecordRow> rows =
                services.stream().map(service -> row(asked, service)).toList();
        InsightRecord record = InsightRecord.of(
                rows.stream().mapToLong(RecordRow::events).sum(),
                asked.get("/records/verification"),
                services.stream().mapToLong(ServiceCheck::count).sum());
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        RecordTable.lines(rows).forEach(out::println);
        out.println(record.line());
        boolean clean = rows.stream().allMatch(RecordRow::isClean) && record.isClean();
        out.println(clean ? "The record is whole." : "The record is NOT whole.");
        out.flush();
        return clean ? 0 : 1;
    }

    private static ServiceLag lag(Gateway gateway, CheckedService service) {
        return gateway.health(service.port()).map(ServiceLag::of).orElse(ServiceLag.UNKNOWN);
    }

    private static RecordRow row(Gateway gateway, CheckedService service) {
        ServiceCheck.Found found = ServiceCheck.of(service);
        JsonNode body = gateway.get("/operations/" + service.name() + "/audit");
        Audit audit = Audit.of(body);
        // A clock may have fired a moment ago; what still waits after a while is behind.
        Waiting.until(() -> lag(gateway, service).isNone(), SHORT_WHILE);
        ServiceLag lag = lag(gateway, service);
        List<String> faults = new ArrayList<>(found.brokenChains());
        found.topic().missing().forEach(id -> faults.add(id + " is not on the topic"));
        found.topic().repeated().forEach(id -> faults.add(id + " is on the topic more than once"));
        found.topic().outOfOrder().forEach(id -> faults.add(id + " comes before an earlier version of its stream"));
        found.topic().altered().forEach(id -> faults.add(id + " is not on the topic as it was journaled"));
        faults.addAll(audit.faults());
        if (!lag.known()) {
            faults.add("health tells no lag");
        }
        return new RecordRow(
                service.name(),
                found.topic().journaled(),
                found.topic().missing().size(),
                found.topic().repeated().size(),
                found.topic().outOfOrder().size(),
                found.topic().altered().size(),
                audit.statesChecked(),
                audit.statesDifferent(),
                audit.copiesChecked(),
                audit.copiesDifferent(),
                audit.parked(),
                lag.all(),
                faults);
    }
}

package org.clearway.localstack.stack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clearway.localservers.MongodServer;
import org.clearway.localservers.ServerFailed;
import org.clearway.localstack.app.BootJar;
import org.clearway.localstack.app.JavaApp;
import org.clearway.localstack.app.SupportCode;

/** The table of all parts: what runs, on which port, with which environment. */
public final class Stack {
    public static final String GATEWAY = StackPorts.address(8080);
    public static final String ISSUER = StackPorts.address(8090);
    public static final String MAIL_WEB = StackPorts.address(8091);

    /** Nothing is reachable from elsewhere: demo users sign in without a password. */
    private static final String LOOPBACK = "127.0.0.1";

    private static final int SMTP = StackPorts.of(3025);
    private static final int HEAP_MIB = 144;
    private static final int SMALL_HEAP_MIB = 96;

    private final Installation installation;
    private final Optional<String> givenMongo;
    private final List<Part> servers;
    private final List<JavaApp> services;
    private final List<JavaApp> apps;

    /**
     * The stack of an installation.
     *
     * @param environment where CLEARWAY_MONGODB_URI may name a replica set to be used instead of an own mongod
     */
    public Stack(Installation installation, Map<String, String> environment) {
        this.installation = installation;
        this.givenMongo =
                Optional.ofNullable(environment.get("CLEARWAY_MONGODB_URI")).filter(uri -> !uri.isBlank());
        Part kafka = new KafkaPart(installation);
        this.servers = givenMongo.isPresent() ? List.of(kafka) : List.of(new MongoPart(installation), kafka);
        this.services = List.of(
                service("project-service", StackPorts.of(8081)),
                service("clearance-service", StackPorts.of(8082)),
                complaintService(),
                service("notification-service", StackPorts.of(8084)),
                service("insight-service", StackPorts.of(8085)));
        this.apps = Stream.of(Stream.of(support()), services.stream(), Stream.of(gateway()))
                .flatMap(part -> part)
                .toList();
    }

    public Installation installation() {
        return installation;
    }

    /** Those that the applications need. */
    public List<Part> servers() {
        return servers;
    }

    /** The five services, each with a clock that can be moved. */
    public List<JavaApp> services() {
        return services;
    }

    /** The support process, the services and the gateway. */
    public List<JavaApp> apps() {
        return apps;
    }

    /** All parts, in the order in which they come up. */
    public List<Part> parts() {
        return Stream.concat(servers.stream(), apps.stream()).toList();
    }

    /** The part of this name, as {@code status} shows it. */
    public Part find(String name) {
        return parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ServerFailed("There is no " + name + "; there are "
                        + String.join(", ", parts().stream().map(Part::name).toList()) + "."));
    }

    private JavaApp service(String module, int port) {
        return service(module, port, serviceEnvironment(module, port));
    }

    /** The only one that may open who denounced. */
    private JavaApp complaintService() {
        Map<String, String> environment = new TreeMap<>(serviceEnvironment("complaint-service", StackPorts.of(8083)));
        environment.put("CLEARWAY_DENOUNCER_KEYFILE", String.valueOf(installation.denouncerKey()));
        return service("complaint-service", StackPorts.of(8083), environment);
    }

    private JavaApp service(String module, int port, Map<String, String> environment) {
        return new JavaApp(
                installation,
                module,
                Map.of(port, module),
                port,
                new BootJar(installation, module),
                environment,
                HEAP_MIB);
    }

    private JavaApp gateway() {
        Map<String, String> environment = new TreeMap<>(Map.of(
                "CLEARWAY_GATEWAY_PROJECTS_URL", StackPorts.address(8081),
                "CLEARWAY_GATEWAY_CLEARANCES_URL", StackPorts.address(8082),
                "CLEARWAY_GATEWAY_COMPLAINTS_URL", StackPorts.address(8083),
                "CLEARWAY_GATEWAY_NOTIFICATIONS_URL", StackPorts.address(8084),
                "CLEARWAY_GATEWAY_INSIGHT_URL", StackPorts.address(8085)));
        environment.put("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI", ISSUER);
        environment.put("SERVER_PORT", String.valueOf(StackPorts.of(8080)));
        environment.put("SERVER_ADDRESS", LOOPBACK);
        // Its health tells the services' time to whoever asks the one door.
        environment.put("CLEARWAY_CLOCK_FILE", String.valueOf(installation.clock()));
        return new JavaApp(
                installation,
                "gateway",
                Map.of(StackPorts.of(8080), "the gateway"),
                StackPorts.of(8080),
                new BootJar(installation, "gateway"),
                environment,
                HEAP_MIB);
    }

    private JavaApp support() {
        Map<String, String> environment = Map.of(
                "SERVER_PORT",
                String.valueOf(StackPorts.of(8090)),
                "CLEARWAY_SUPPORT_ISSUER",
                ISSUER,
                "CLEARWAY_SUPPORT_SECRETS",
                String.valueOf(installation.secrets()),
                "CLEARWAY_SUPPORT_MAILFOLDER",
                String.valueOf(installation.mail()),
                "CLEARWAY_SUPPORT_SMTPPORT",
                String.valueOf(SMTP),
                "CLEARWAY_SUPPORT_MAILWEBPORT",
                String.valueOf(StackPorts.of(8091)));
        Map<Integer, String> ports = Map.of(
                StackPorts.of(8090), "the issuer", StackPorts.of(8091), "the mail page", SMTP, "the mail server");
        return new JavaApp(
                installation,
                "support",
                ports,
                StackPorts.of(8090),
                new SupportCode(installation),
                environment,
                SMALL_HEAP_MIB);
    }

    private Map<String, String> serviceEnvironment(String module, int port) {
        return Map.of(
                "SERVER_PORT", String.valueOf(port),
                "SERVER_ADDRESS", LOOPBACK,
                "SPRING_MONGODB_URI", mongoUri(module.replace('-', '_')),
                "SPRING_KAFKA_BOOTSTRAP_SERVERS", LOOPBACK + ":" + KafkaPart.PORT,
                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI", ISSUER,
                "SPRING_MAIL_HOST", LOOPBACK,
                "SPRING_MAIL_PORT", String.valueOf(SMTP),
                "CLEARWAY_CLOCK_FILE", String.valueOf(installation.clock()),
                "CLEARWAY_VAULT_KEYFILE", String.valueOf(installation.vaultKey()));
    }

    private String mongoUri(String database) {
        return givenMongo
                .map(uri -> MongoAddress.withDatabase(uri, database))
                .orElseGet(() -> MongodServer.connectionString(MongoPart.PORT, database));
    }
}

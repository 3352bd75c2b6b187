package org.clearway.localstack.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All demo users, from demo-users.csv (no field holds a comma; roles are divided by semicolons). */
public final class DemoUsers {
    private static final List<DemoUser> ALL = read();

    private DemoUsers() {}

    public static List<DemoUser> all() {
        return ALL;
    }

    public static Optional<DemoUser> find(String name) {
        return ALL.stream().filter(user -> user.name().equals(name)).findFirst();
    }

    private static List<DemoUser> read() {
        try (InputStream in = Objects.requireNonNull(DemoUsers.class.getResourceAsStream("demo-users.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(DemoUsers::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoUser parse(String line) {
        String[] fields = line.split(",", -1);
        return new DemoUser(fields[0], fields[1], List.of(fields[2].split(";", -1)), fields[3], fields[4]);
    }
}

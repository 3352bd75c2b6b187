package org.clearway.notification.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.clearway.notification.application.Standards;
import org.clearway.notification.domain.Channel;
import org.clearway.notification.domain.Role;
import org.clearway.notification.domain.Route;
import org.clearway.notification.domain.Template;
import org.clearway.notification.domain.Text;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reads the standard routes ({@code standards/routes.csv}) and templates ({@code standards/templates/<id>.<language>.txt}:
 * subject, empty line, body). A fault in them stops the start and names the place.
 */
@Configuration(proxyBeanMethods = false)
class StandardFiles {
    private static final String ROUTES = "/standards/routes.csv";
    private static final int COLUMNS = 4;

    @Bean
    Standards standards() {
        List<Route> routes = routes();
        List<Template> templates = routes.stream()
                .map(Route::template)
                .distinct()
                .map(id -> new Template(id, text(id, "vi"), text(id, "en"), true))
                .toList();
        return new Standards(routes, templates);
    }

    private static List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        List<String> lines = read(ROUTES).lines().toList();
        for (int line = 1; line < lines.size(); line++) {
            try {
                routes.add(route(lines.get(line).split(",", -1)));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(ROUTES + ", line " + (line + 1) + ": " + e.getMessage(), e);
            }
        }
        return routes;
    }

    private static Route route(String[] cells) {
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("must have " + COLUMNS + " columns");
        }
        return new Route(cells[0], Role.valueOf(cells[1]), Channel.valueOf(cells[2]), cells[3], true, true);
    }

    private static Text text(String id, String language) {
        String file = "/standards/templates/" + id + "." + language + ".txt";
        String[] parts = read(file).split("\n\n", 2);
        if (parts.length < 2) {
            throw new IllegalStateException(file + ": must have a subject, an empty line and a body");
        }
        return new Text(parts[0], parts[1]);
    }

    private static String read(String file) {
        try (InputStream in = StandardFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

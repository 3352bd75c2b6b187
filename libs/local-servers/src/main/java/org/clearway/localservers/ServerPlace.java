package org.clearway.localservers;

import java.nio.file.Path;

/**
 * Where a server runs.
 *
 * @param port on the loopback address
 * @param dataDir kept over restarts; made when missing
 * @param log its output is appended here
 */
public record ServerPlace(int port, Path dataDir, Path log, Lifetime lifetime) {}

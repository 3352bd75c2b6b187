package org.clearway.insight.architecture.bad.mongo;

public record PublicStore(String name) {}

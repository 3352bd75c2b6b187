package org.clearway.gateway.architecture.bad.document;

public record PublicDocument(String name) {}

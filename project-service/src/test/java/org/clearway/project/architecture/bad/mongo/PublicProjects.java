package org.clearway.project.architecture.bad.mongo;

public record PublicProjects(String name) {}

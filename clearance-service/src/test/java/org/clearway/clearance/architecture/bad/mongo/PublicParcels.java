package org.clearway.clearance.architecture.bad.mongo;

public record PublicParcels(String name) {}

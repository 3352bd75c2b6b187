package org.clearway.complaint.architecture.bad.mongo;

public record SharedByHabit(String name) {}

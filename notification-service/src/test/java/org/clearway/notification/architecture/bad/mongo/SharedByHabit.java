package org.clearway.notification.architecture.bad.mongo;

public record SharedByHabit(String name) {}

package org.clearway.gateway.architecture.bad.unmarked;

record Unmarked(String name) {}

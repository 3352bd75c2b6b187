package org.clearway.insight.architecture.bad.unmarked;

record Unmarked(String name) {}

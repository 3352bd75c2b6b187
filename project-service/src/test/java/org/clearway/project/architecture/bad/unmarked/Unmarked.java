package org.clearway.project.architecture.bad.unmarked;

record Unmarked(String name) {}

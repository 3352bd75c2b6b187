package org.clearway.clearance.architecture.bad.unmarked;

record Unmarked(String name) {}

package org.clearway.complaint.architecture.bad.unmarked;

record SaysNothingOfNull(String name) {}

package org.clearway.notification.architecture.bad.unmarked;

record SaysNothingOfNull(String name) {}

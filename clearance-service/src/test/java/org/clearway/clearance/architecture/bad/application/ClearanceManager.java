package org.clearway.clearance.architecture.bad.application;

record ClearanceManager(String name) {}

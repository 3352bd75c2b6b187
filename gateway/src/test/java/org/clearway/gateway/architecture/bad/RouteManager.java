package org.clearway.gateway.architecture.bad;

record RouteManager(String name) {}

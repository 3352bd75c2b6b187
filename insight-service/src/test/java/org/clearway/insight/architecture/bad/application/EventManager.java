package org.clearway.insight.architecture.bad.application;

record EventManager(String name) {}

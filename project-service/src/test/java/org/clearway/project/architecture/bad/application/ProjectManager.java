package org.clearway.project.architecture.bad.application;

record ProjectManager(String name) {}

package org.clearway.project.architecture.bad.domain;

import org.springframework.context.ApplicationContext;

record KnowsSpring(ApplicationContext context) {}

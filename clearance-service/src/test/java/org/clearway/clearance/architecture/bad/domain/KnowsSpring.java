package org.clearway.clearance.architecture.bad.domain;

import org.springframework.context.ApplicationContext;

record KnowsSpring(ApplicationContext context) {}

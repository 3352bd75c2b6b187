package org.clearway.insight.architecture.bad.domain;

import org.springframework.context.ApplicationContext;

record KnowsSpring(ApplicationContext context) {}

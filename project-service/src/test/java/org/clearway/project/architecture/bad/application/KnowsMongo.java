package org.clearway.project.architecture.bad.application;

import org.clearway.project.architecture.bad.mongo.PublicProjects;

record KnowsMongo(PublicProjects projects) {}

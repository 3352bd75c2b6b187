package org.clearway.project.architecture.bad.web;

import org.clearway.project.architecture.bad.mongo.PublicProjects;

record KnowsMongo(PublicProjects projects) {}

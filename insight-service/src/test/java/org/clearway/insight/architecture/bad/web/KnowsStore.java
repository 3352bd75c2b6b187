package org.clearway.insight.architecture.bad.web;

import org.clearway.insight.architecture.bad.mongo.PublicStore;

record KnowsStore(PublicStore store) {}

package org.clearway.insight.architecture.bad.application;

import org.clearway.insight.architecture.bad.mongo.PublicStore;

record KnowsStore(PublicStore store) {}

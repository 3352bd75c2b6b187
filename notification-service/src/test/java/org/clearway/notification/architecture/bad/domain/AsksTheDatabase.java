package org.clearway.notification.architecture.bad.domain;

import org.bson.Document;

record AsksTheDatabase(Document document) {}

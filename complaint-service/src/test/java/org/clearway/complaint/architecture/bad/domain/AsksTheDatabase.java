package org.clearway.complaint.architecture.bad.domain;

import org.bson.Document;

record AsksTheDatabase(Document document) {}

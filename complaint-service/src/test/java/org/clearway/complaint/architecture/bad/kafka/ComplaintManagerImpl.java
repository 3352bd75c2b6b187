package org.clearway.complaint.architecture.bad.kafka;

record ComplaintManagerImpl(String name) {}

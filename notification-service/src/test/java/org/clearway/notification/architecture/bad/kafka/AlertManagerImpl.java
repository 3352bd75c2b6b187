package org.clearway.notification.architecture.bad.kafka;

record AlertManagerImpl(String name) {}

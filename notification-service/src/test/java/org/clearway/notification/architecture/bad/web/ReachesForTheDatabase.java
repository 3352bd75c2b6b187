package org.clearway.notification.architecture.bad.web;

import org.clearway.notification.architecture.bad.mongo.SharedByHabit;

record ReachesForTheDatabase(SharedByHabit adapter) {}

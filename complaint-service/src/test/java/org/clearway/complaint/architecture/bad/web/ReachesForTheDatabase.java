package org.clearway.complaint.architecture.bad.web;

import org.clearway.complaint.architecture.bad.mongo.SharedByHabit;

record ReachesForTheDatabase(SharedByHabit adapter) {}

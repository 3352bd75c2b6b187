package org.clearway.gateway.architecture.bad;

import com.mongodb.client.MongoClient;

record KeepsSomething(MongoClient client) {}

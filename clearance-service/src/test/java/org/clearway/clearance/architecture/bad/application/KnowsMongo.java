package org.clearway.clearance.architecture.bad.application;

import org.clearway.clearance.architecture.bad.mongo.PublicParcels;

record KnowsMongo(PublicParcels parcels) {}

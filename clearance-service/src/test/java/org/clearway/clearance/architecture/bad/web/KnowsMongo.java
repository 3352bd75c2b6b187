package org.clearway.clearance.architecture.bad.web;

import org.clearway.clearance.architecture.bad.mongo.PublicParcels;

record KnowsMongo(PublicParcels parcels) {}

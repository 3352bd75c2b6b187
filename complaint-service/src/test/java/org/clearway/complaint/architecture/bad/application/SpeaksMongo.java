package org.clearway.complaint.architecture.bad.application;

import org.bson.conversions.Bson;

interface SpeaksMongo {
    Bson filter();
}

package org.clearway.notification.architecture.bad.application;

import org.bson.conversions.Bson;

interface SpeaksMongo {
    Bson filter();
}

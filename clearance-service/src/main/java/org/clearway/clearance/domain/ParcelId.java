package org.clearway.clearance.domain;

/** One parcel within this service; on the land registry's map it has unit, sheet and number. */
public record ParcelId(String value) {}

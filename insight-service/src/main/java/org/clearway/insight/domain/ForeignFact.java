package org.clearway.insight.domain;

/**
 * What insight understands of other services' events: own small records with the fields it reads. Events of other
 * types are kept and fed all the same; they only tell no state.
 */
public sealed interface ForeignFact
        permits ProjectFact, ObstacleFact, TaskFact, ClearanceFact, LandUserFact, PlanFact, ComplaintFact, LimitFact {}

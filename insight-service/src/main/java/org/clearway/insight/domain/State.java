package org.clearway.insight.domain;

/** What something was, folded from the events known up to a moment. */
public sealed interface State
        permits MilestoneState, ProjectState, ClearanceState, LandUserState, PlanState, ComplaintState {}

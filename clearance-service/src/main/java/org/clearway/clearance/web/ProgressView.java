package org.clearway.clearance.web;

import org.clearway.clearance.domain.ClearanceId;
import org.clearway.clearance.domain.Progress;

/** How far a section is. */
record ProgressView(ClearanceId clearanceId, boolean listFixed, Progress progress) {}

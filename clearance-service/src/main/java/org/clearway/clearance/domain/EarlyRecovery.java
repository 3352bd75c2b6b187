package org.clearway.clearance.domain;

/**
 * The paper by which recovery is decided before plan approval.
 *
 * @param paperNumber the decision naming the project, or the certificate of the quorum
 */
public record EarlyRecovery(EarlyGround ground, String paperNumber) {}

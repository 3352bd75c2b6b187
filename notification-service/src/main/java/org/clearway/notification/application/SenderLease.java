package org.clearway.notification.application;

/** The right to send, held by one instance of the service at a time. */
public interface SenderLease {
    /** Takes or keeps it; false while another instance has it. */
    boolean hold();

    /** Gives it back, so that another instance need not wait. */
    void release();
}

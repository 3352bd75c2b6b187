package org.clearway.insight.application;

import java.time.Duration;

/** Waits for news, for any number of followers at once. */
public interface FollowingFeed {
    /**
     * Returns when there may be events after this position, or after the wait.
     *
     * @return the feed's tail
     */
    long awaitBeyond(long position, Duration atMost) throws InterruptedException;
}

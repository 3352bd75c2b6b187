package org.clearway.insight.mongo;

import com.mongodb.MongoException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.clearway.insight.application.EventViews;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** What was recorded before a crash, or lost with the views, is in the feed again after the start. */
@Component
class CatchingUpAtStart implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(CatchingUpAtStart.class);
    private final EventViews views;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;

    CatchingUpAtStart(EventViews views) {
        this.views = views;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("catching up").start(this::catchUp);
    }

    private void catchUp() {
        try {
            do {
                try {
                    views.catchUp();
                    return;
                } catch (MongoException e) {
                    LOG.warn("the feed waits for the database: {}", e.toString());
                }
            } while (!stopped.await(1, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

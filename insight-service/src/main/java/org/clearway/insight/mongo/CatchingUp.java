package org.clearway.insight.mongo;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.clearway.insight.application.EventViews;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** What was recorded before a crash, or lost with the views, is in the feed again after the start, or when asked. */
@Component
class CatchingUp implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(CatchingUp.class);
    private final EventViews views;
    private final Requests requests;
    private volatile boolean running;

    CatchingUp(EventViews views, Requests requests) {
        this.views = views;
        this.requests = requests;
    }

    /** Asked for: apart from those who do it and those who ask, which know each other otherwise. */
    @Component
    static final class Requests {
        private final Semaphore asked = new Semaphore(0);

        void ask() {
            asked.release();
        }
    }

    @Override
    public void start() {
        running = true;
        requests.ask();
        Thread.ofVirtual().name("catching up").start(this::work);
    }

    private void work() {
        try {
            while (running) {
                requests.asked.acquire();
                requests.asked.drainPermits();
                if (running && !isDone()) {
                    requests.ask();
                    TimeUnit.SECONDS.sleep(1);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isDone() {
        try {
            views.catchUp();
            return true;
        } catch (RuntimeException e) {
            LOG.warn("the feed waits: {}", e.toString());
            return false;
        }
    }

    @Override
    public void stop() {
        running = false;
        requests.ask();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

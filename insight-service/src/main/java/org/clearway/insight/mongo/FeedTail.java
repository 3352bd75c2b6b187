package org.clearway.insight.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.Document;
import org.clearway.insight.application.FollowingFeed;
import org.springframework.stereotype.Component;

/**
 * The end of the feed. Followers wait here without asking the database each for itself: who writes in this process
 * wakes them, and for what other processes write one of them looks a few times a second.
 */
@Component
class FeedTail implements FollowingFeed {
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

    private final MongoCollection<Document> feed;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private long known;
    private long lookedAt = System.nanoTime() - LOOK_NANOS;

    FeedTail(MongoDatabase database) {
        // What could be rolled back is never shown, so it is no tail either.
        feed = database.getCollection(FeedDocuments.COLLECTION).withReadConcern(ReadConcern.MAJORITY);
    }

    /** As the database says now. */
    long read() {
        Document last = feed.find()
                .projection(Projections.include(FeedDocuments.POSITION))
                .sort(Sorts.descending(FeedDocuments.POSITION))
                .first();
        return last == null ? 0 : last.getLong(FeedDocuments.POSITION);
    }

    /** The feed reaches up to here now. */
    void reached(long position) {
        lock.lock();
        try {
            if (position > known) {
                known = position;
                grown.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long awaitBeyond(long position, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (true) {
            long left = end - System.nanoTime();
            long tail = awaitGrowth(position, Math.min(left, LOOK_NANOS));
            if (tail > position || left <= 0) {
                return tail;
            }
            if (mayLook()) {
                reached(read());
            }
        }
    }

    private long awaitGrowth(long position, long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (known <= position && left > 0) {
                left = grown.awaitNanos(left);
            }
            return known;
        } finally {
            lock.unlock();
        }
    }

    private boolean mayLook() {
        lock.lock();
        try {
            long now = System.nanoTime();
            boolean due = now - lookedAt >= LOOK_NANOS;
            if (due) {
                lookedAt = now;
            }
            return due;
        } finally {
            lock.unlock();
        }
    }
}

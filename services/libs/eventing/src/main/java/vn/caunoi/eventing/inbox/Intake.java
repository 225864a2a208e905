package vn.caunoi.eventing.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * The door of all consumers of a service. Once closed no record is begun; those inside may finish. A record that was
 * not begun stays uncommitted and comes again after the restart.
 */
@ApplicationScoped
public class Intake {

    private int inside;
    private boolean closed;

    /** Whether work on a record may begin; if so, {@link #leave} follows when it ended. */
    synchronized boolean enter() {
        if (closed) {
            return false;
        }
        inside++;
        return true;
    }

    synchronized void leave() {
        inside--;
        notifyAll();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** From now on nothing is begun. */
    public synchronized void close() {
        closed = true;
    }

    /** Waits until nobody is inside; false when that takes longer than the limit. Blocks, never on an event loop. */
    public synchronized boolean awaitEmpty(Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (inside > 0) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }
}

package vn.caunoi.problem;

/**
 * Knows the failures by which it shows that somebody else changed the same thing at the same moment and was quicker.
 * Nothing was done; they are answered like a stale version, with 412.
 */
@FunctionalInterface
public interface Overtaking {
    /** Whether this failure, or its cause, means that somebody else was quicker. */
    boolean explains(Throwable failure);
}

package vn.caunoi.problem;

/** Knows the failures by which something a service depends on shows that it is away. They are answered with 503. */
@FunctionalInterface
public interface Unavailability {
    /** Whether this failure, or its cause, means "away for now" rather than "broken code". */
    boolean explains(Throwable failure);
}

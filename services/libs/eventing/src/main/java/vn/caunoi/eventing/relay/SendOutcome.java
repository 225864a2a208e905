package vn.caunoi.eventing.relay;

/** What became of one row that was sent. */
sealed interface SendOutcome {

    /** All in-sync replicas have it. */
    record Acknowledged() implements SendOutcome {}

    /**
     * The broker answered, and will not take this record.
     *
     * @param hopeless true when no later attempt can succeed, such as for a record that is too large
     */
    record Refused(String reason, boolean hopeless) implements SendOutcome {}

    /** Nobody can say: the broker did not answer. Says nothing about the row. */
    record Away(String reason) implements SendOutcome {}
}

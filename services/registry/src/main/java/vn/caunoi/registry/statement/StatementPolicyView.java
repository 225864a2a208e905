package vn.caunoi.registry.statement;

/**
 * How an agency publishes.
 *
 * @param twoPersons whether somebody else than the writer publishes, after a review
 */
public record StatementPolicyView(boolean twoPersons) {}

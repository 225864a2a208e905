package vn.caunoi.registry.spokesperson;

/**
 * A record that the law of its day did not foresee; kept, because it happened, and marked.
 *
 * @param rule key in the rule catalogue
 * @param basis act and article
 */
public record Irregularity(String rule, String basis) {}

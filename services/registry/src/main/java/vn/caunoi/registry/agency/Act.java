package vn.caunoi.registry.agency;

/**
 * By what a state of an agency began or an agency ended: no body is closed without a kind and a document.
 *
 * @param document number of the legal document, for example {@code 1670/NQ-UBTVQH15}
 */
public record Act(SuccessionKind kind, String document) {}

package vn.caunoi.registry.audit;

/**
 * A stretch of an export.
 *
 * @param text JSON objects, each ended by a line feed
 * @param last position of the last one
 */
public record AuditLines(String text, long last, boolean more) {}

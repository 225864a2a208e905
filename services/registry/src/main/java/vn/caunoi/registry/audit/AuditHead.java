package vn.caunoi.registry.audit;

/**
 * How far the trail has come. Written down elsewhere, it shows later that nothing before it was cut off or rewritten.
 *
 * @param position of the newest entry; 0 when there is none
 */
public record AuditHead(long position, String hash) {}

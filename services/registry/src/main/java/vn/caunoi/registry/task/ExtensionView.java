package vn.caunoi.registry.task;

import java.time.Instant;

/** More time that was given for a task. */
public record ExtensionView(Instant at, Instant from, Instant until, String reason, String by) {}

package vn.caunoi.registry.task;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task as its agency works on it.
 *
 * @param text what staff wrote about the public issue; absent for other kinds
 * @param extensions more time that was given, oldest first
 */
public record TaskDetail(TaskSummary summary, @Nullable String text, List<ExtensionView> extensions, int version) {}

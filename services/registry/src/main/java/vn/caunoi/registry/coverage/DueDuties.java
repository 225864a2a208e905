package vn.caunoi.registry.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.task.DueTasks;

/**
 * Tasks that are due, as duties.
 *
 * @param next where to go on; null behind the last one
 */
public record DueDuties(List<OpenDuty> items, DueTasks.@Nullable Cursor next) {}

package vn.caunoi.registry.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What is known of these people; of all of them or, when one line is refused, of none. */
public record MarkAttendance(@NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Mark> marks) {}

package vn.caunoi.registry.conference;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.Prose;

/** Why a conference does not take place. */
@Schema(name = "ReasonAgainstConference")
public record GiveReason(@NotNull @Prose @NoMarkup @Size(max = 1000) String reason) {}

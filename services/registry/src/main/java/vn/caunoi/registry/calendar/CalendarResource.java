package vn.caunoi.registry.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.Downloads;
import vn.caunoi.problem.ETags;

@Path("/v1")
@Tag(name = "calendar")
public class CalendarResource {

    private static final String I_CALENDAR = "text/calendar;charset=UTF-8";

    private final CalendarService calendar;

    @Inject
    CalendarResource(CalendarService calendar) {
        this.calendar = calendar;
    }

    @GET
    @Path("calendar")
    @PermitAll
    @Operation(operationId = "getCalendar", summary = "Days off and worked Saturdays of a year, this year by default")
    public Uni<RestResponse<CalendarView>> year(
            @QueryParam("year") @Min(RecordedDay.FIRST_YEAR) @Max(RecordedDay.LAST_YEAR) @Nullable Integer year) {
        return calendar.year(year).map(view -> ETags.ok(view, view.revision()));
    }

    @GET
    @Path("calendar.ics")
    @PermitAll
    @Produces(I_CALENDAR)
    @Operation(operationId = "getICalendar", summary = "The same as an iCalendar file, for calendar programs")
    public Uni<RestResponse<String>> iCalendar(
            @QueryParam("year") @Min(RecordedDay.FIRST_YEAR) @Max(RecordedDay.LAST_YEAR) @Nullable Integer year) {
        return calendar.iCalendar(year)
                .map(file -> Downloads.of(file.text(), "lich-nghi-%d.ics".formatted(file.year())));
    }

    @GET
    @Path("calendar/days")
    @RolesAllowed({Roles.PROVINCE_ADMIN, Roles.LEADER})
    @Operation(operationId = "listCalendarDays", summary = "All that was ever recorded about a year, and by whom")
    public Uni<RestResponse<CalendarHistoryView>> history(
            @QueryParam("year") @Min(RecordedDay.FIRST_YEAR) @Max(RecordedDay.LAST_YEAR) @Nullable Integer year) {
        return calendar.history(year).map(view -> ETags.ok(view, view.revision()));
    }

    @POST
    @Path("calendar/days")
    @RolesAllowed(Roles.PROVINCE_ADMIN)
    @Operation(
            operationId = "recordCalendarDay",
            summary = "Record a day off or a worked Saturday; open clocks follow within seconds")
    @APIResponse(responseCode = "201", description = "Recorded; the ETag is the calendar's next revision")
    public Uni<RestResponse<RecordedDayView>> record(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RecordCalendarDay command,
            UriInfo uri) {
        return calendar.add(ETags.requireVersion(ifMatch), command)
                .map(changed -> ETags.created(uri.getRequestUri(), changed.day(), changed.revision()));
    }

    @POST
    @Path("calendar/days/preview")
    @RolesAllowed(Roles.PROVINCE_ADMIN)
    @Operation(operationId = "previewCalendarDay", summary = "What recording this day would move; changes nothing")
    public Uni<CalendarPreview> preview(@NotNull @Valid RecordCalendarDay command) {
        return calendar.previewOf(command);
    }

    @POST
    @Path("calendar/days/{id}/withdrawal")
    @RolesAllowed(Roles.PROVINCE_ADMIN)
    @Operation(operationId = "withdrawCalendarDay", summary = "Let a day stand no longer; it stays in the history")
    public Uni<RestResponse<RecordedDayView>> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid WithdrawCalendarDay command) {
        return calendar.withdraw(id, ETags.requireVersion(ifMatch), command)
                .map(changed -> ETags.ok(changed.day(), changed.revision()));
    }

    @POST
    @Path("calendar/days/{id}/withdrawal/preview")
    @RolesAllowed(Roles.PROVINCE_ADMIN)
    @Operation(operationId = "previewCalendarWithdrawal", summary = "What withdrawing this day would move")
    public Uni<CalendarPreview> previewWithdrawal(@PathParam("id") UUID id) {
        return calendar.previewOfWithdrawal(id);
    }

    @GET
    @Path("calendar/reruns")
    @RolesAllowed({Roles.PROVINCE_ADMIN, Roles.LEADER})
    @Operation(operationId = "listClockReruns", summary = "How far open clocks have followed the latest changes")
    public Uni<RerunList> reruns() {
        return calendar.reruns();
    }
}

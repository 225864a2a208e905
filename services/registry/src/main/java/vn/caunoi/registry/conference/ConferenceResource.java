package vn.caunoi.registry.conference;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.ETags;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.problem.input.PlausibleTime;

@Path("/v1/conferences")
@Tag(name = "conferences")
public class ConferenceResource {
    private final ConferenceService conferences;
    private final GuestService guests;

    @Inject
    ConferenceResource(ConferenceService conferences, GuestService guests) {
        this.conferences = conferences;
        this.guests = guests;
    }

    @GET
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "listConferences",
            summary = "Conferences of the own agency, or of all for those who see all; the latest first")
    public Uni<Page<ConferenceView>> list(
            @Parameter(description = "Words of a title, a place or whoever leads it; diacritics do not matter.")
                    @QueryParam("q")
                    @Size(max = 100)
                    @Nullable
                    String q,
            @QueryParam("agency") @Nullable UUID agency,
            @QueryParam("state") @Nullable ConferenceState state,
            @QueryParam("kind") @Nullable ConferenceKind kind,
            @Parameter(description = "Planned at this moment or later.") @QueryParam("from") @PlausibleTime @Nullable
                    OffsetDateTime from,
            @Parameter(description = "Planned before this moment.") @QueryParam("before") @PlausibleTime @Nullable
                    OffsetDateTime before,
            @BeanParam @Valid PageRequest page) {
        return conferences.search(new ConferenceQuery(q, agency, state, kind, instant(from), instant(before)), page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "getConference", summary = "One conference with its clocks")
    public Uni<RestResponse<ConferenceView>> get(@PathParam("id") UUID id) {
        return conferences.get(id).map(ConferenceResource::tagged);
    }

    @PUT
    @Path("{id}")
    @ActsForConference
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "changeConference", summary = "Replace what is planned, until others were told")
    public Uni<RestResponse<ConferenceView>> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PlanConference body) {
        return conferences.change(id, ETags.requireVersion(ifMatch), body).map(ConferenceResource::tagged);
    }

    @POST
    @Path("{id}/notice")
    @ActsForConference
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "notifyConference", summary = "Tell the provincial committee, in time before the start")
    public Uni<RestResponse<ConferenceView>> notice(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return conferences.notify(id, ETags.requireVersion(ifMatch)).map(ConferenceResource::tagged);
    }

    @POST
    @Path("{id}/acknowledgement")
    @DecidesConference
    @RolesAllowed({Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "acknowledgeConference", summary = "The provincial committee has nothing against it")
    public Uni<RestResponse<ConferenceView>> acknowledge(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return conferences.acknowledge(id, ETags.requireVersion(ifMatch)).map(ConferenceResource::tagged);
    }

    @POST
    @Path("{id}/refusal")
    @DecidesConference
    @RolesAllowed({Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "refuseConference",
            summary = "The provincial committee does not let it take place, in time before the start")
    public Uni<RestResponse<ConferenceView>> refuse(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid GiveReason body) {
        return conferences
                .refuse(id, ETags.requireVersion(ifMatch), body.reason())
                .map(ConferenceResource::tagged);
    }

    @POST
    @Path("{id}/cancellation")
    @ActsForConference
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "cancelConference", summary = "Give the conference up; whoever was invited is told")
    public Uni<RestResponse<ConferenceView>> cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid GiveReason body) {
        return conferences
                .cancel(id, ETags.requireVersion(ifMatch), body.reason())
                .map(ConferenceResource::tagged);
    }

    @POST
    @Path("{id}/holding")
    @ActsForConference
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "holdConference", summary = "Record that it took place, with the minutes")
    public Uni<RestResponse<ConferenceView>> hold(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid HoldConference body) {
        return conferences.hold(id, ETags.requireVersion(ifMatch), body).map(ConferenceResource::tagged);
    }

    @PUT
    @Path("{id}/minutes")
    @ActsForConference
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "correctConferenceMinutes", summary = "Put the minutes right")
    public Uni<RestResponse<ConferenceView>> correctMinutes(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid HoldConference body) {
        return conferences
                .correctMinutes(id, ETags.requireVersion(ifMatch), body)
                .map(ConferenceResource::tagged);
    }

    @GET
    @Path("{id}/guests")
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "listConferenceGuests", summary = "Who of the press is invited, whom they send, who came")
    public Uni<GuestList> guests(@PathParam("id") UUID id) {
        return guests.list(id);
    }

    @POST
    @Path("{id}/guests")
    @ActsForConference
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "addConferenceGuests", summary = "Put entries of the press directory on the list")
    public Uni<GuestList> invite(@PathParam("id") UUID id, @NotNull @Valid InviteGuests body) {
        return guests.invite(id, body.entries());
    }

    @POST
    @Path("{id}/guests/{guestId}/removal")
    @ActsForConference
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "removeConferenceGuest", summary = "Take somebody off the list who was not written to yet")
    public Uni<GuestList> remove(@PathParam("id") UUID id, @PathParam("guestId") UUID guestId) {
        return guests.remove(id, guestId);
    }

    @PUT
    @Path("{id}/guests/{guestId}/accreditation")
    @ActsForConference
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "accreditConferenceGuest",
            summary = "Say whom somebody sends, and afterwards whether that person came")
    public Uni<GuestList> accredit(
            @PathParam("id") UUID id, @PathParam("guestId") UUID guestId, @NotNull @Valid AccreditGuest body) {
        return guests.accredit(id, guestId, body);
    }

    @POST
    @Path("{id}/invitations")
    @ActsForConference
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "sendConferenceInvitations",
            summary = "Write to everybody on the list who has an official address and was not written to")
    public Uni<GuestList> send(@PathParam("id") UUID id) {
        return guests.send(id);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static RestResponse<ConferenceView> tagged(ConferenceView view) {
        return ETags.ok(view, view.version());
    }
}

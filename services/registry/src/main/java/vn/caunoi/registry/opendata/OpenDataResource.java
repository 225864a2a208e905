package vn.caunoi.registry.opendata;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.ETags;
import vn.caunoi.registry.atom.PublicAddress;
import vn.caunoi.registry.feed.FeedNotice;
import vn.caunoi.registry.sheet.Workbook;

/** The address ends as the file will be called, so that a link needs no header to say what it wants. */
@Path("/v1/open-data")
@Tag(name = "open-data")
public class OpenDataResource {

    private static final String FRESH = "public, max-age=60";
    private static final Duration ATOM_KEPT = Duration.ofMinutes(5);

    private final OpenDataService data;

    @Inject
    OpenDataResource(OpenDataService data) {
        this.data = data;
    }

    @GET
    @Path("/spokespersons.json")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "downloadSpokespersonsJson", summary = "The public list as JSON")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(implementation = PublicList.class)))
    public RestMulti<byte[]> json() {
        return file(data.json(), "json");
    }

    @GET
    @Path("/spokespersons.csv")
    @PermitAll
    @Produces("text/csv;charset=UTF-8")
    @Operation(
            operationId = "downloadSpokespersonsCsv",
            summary = "The public list as CSV",
            description =
                    "RFC 4180 with commas, UTF-8 with byte order mark; cells that would be formulas begin with an "
                            + "apostrophe.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestMulti<byte[]> csv() {
        return file(data.csv(), "csv");
    }

    @GET
    @Path("/spokespersons.xlsx")
    @PermitAll
    @Produces(Workbook.MEDIA_TYPE)
    @Operation(operationId = "downloadSpokespersonsXlsx", summary = "The public list as a workbook")
    public Uni<RestResponse<byte[]>> xlsx() {
        return data.workbook().map(workbook -> ResponseBuilder.ok(workbook)
                .header(HttpHeaders.CONTENT_DISPOSITION, named("xlsx"))
                .header(HttpHeaders.CACHE_CONTROL, FRESH)
                .build());
    }

    @GET
    @Path("/spokespersons.atom")
    @PermitAll
    @Produces(MediaType.APPLICATION_ATOM_XML)
    @Operation(
            operationId = "subscribeSpokespersons",
            summary = "The newest changes of the public list, as an Atom feed")
    public Uni<RestResponse<String>> atom(
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        String base = base(uri, headers);
        return data.changes()
                .map(notices -> atom(
                        known,
                        notices,
                        () -> AtomDocument.of(
                                "Người phát ngôn: thay đổi mới nhất",
                                base + uri.getRequestUri().getRawPath(),
                                base + "/spokespersons",
                                notices)));
    }

    @GET
    @Path("/agencies/{id}.atom")
    @PermitAll
    @Produces(MediaType.APPLICATION_ATOM_XML)
    @Operation(
            operationId = "subscribeAgency",
            summary = "The newest changes of one agency's spokespersons, as an Atom feed")
    public Uni<RestResponse<String>> agencyAtom(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        String base = base(uri, headers);
        return data.agency(id).chain(agency -> data.changes(agency)
                .map(notices -> atom(
                        known,
                        notices,
                        () -> AtomDocument.of(
                                agency.name() + ": người phát ngôn",
                                base + uri.getRequestUri().getRawPath(),
                                base + "/agencies/" + id,
                                notices))));
    }

    private static String base(UriInfo uri, HttpHeaders headers) {
        return PublicAddress.base(uri.getRequestUri(), headers::getHeaderString);
    }

    private static RestResponse<String> atom(
            @Nullable String known, List<FeedNotice> notices, Supplier<String> document) {
        long newest = notices.isEmpty() ? 0 : notices.get(0).sequence();
        return ETags.unlessKnown(known, Long.toString(newest), ATOM_KEPT, document);
    }

    private static RestMulti<byte[]> file(Multi<byte[]> content, String type) {
        return RestMulti.fromMultiData(content)
                .encodeAsJsonArray(false)
                .header(HttpHeaders.CONTENT_DISPOSITION, named(type))
                .header(HttpHeaders.CACHE_CONTROL, FRESH)
                .build();
    }

    private static String named(String type) {
        return "attachment; filename=\"nguoi-phat-ngon." + type + "\"";
    }
}

package vn.caunoi.registry.feed;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.identity.Scopes;

@Path("/v1/feed")
@Tag(name = "feed")
public class FeedResource {

    private static final String SIGNATURE = "X-JWS-Signature";
    private static final String SIGNATURE_MEANS =
            "JWS with detached, unencoded payload (RFC 7515 appendix F, RFC 7797) over the exact bytes of the body.";

    private final FeedService feed;

    @Inject
    FeedResource(FeedService feed) {
        this.feed = feed;
    }

    @GET
    @Path("/snapshot")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Scopes.REGISTRY_FEED)
    @Operation(operationId = "readFeedSnapshot", summary = "All records at one moment, and the sequence they stand at")
    @APIResponse(
            responseCode = "200",
            description = "The snapshot in canonical JSON",
            headers =
                    @Header(
                            name = SIGNATURE,
                            description = SIGNATURE_MEANS,
                            schema =
                                    @Schema(
                                            type =
                                                    org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                                            .STRING)),
            content = @Content(schema = @Schema(implementation = FeedSnapshot.class)))
    @APIResponse(responseCode = "304", description = "The reader has this snapshot")
    public Uni<RestResponse<java.nio.file.Path>> snapshot(
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        return feed.snapshot(known).call(() -> feed.snapshotRead()).map(FeedResource::answer);
    }

    @GET
    @Path("/changes")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Scopes.REGISTRY_FEED)
    @Operation(operationId = "readFeedChanges", summary = "What happened behind a cursor; begin at 0")
    @APIResponse(
            responseCode = "200",
            description = "The page in canonical JSON",
            headers =
                    @Header(
                            name = SIGNATURE,
                            description = SIGNATURE_MEANS,
                            schema =
                                    @Schema(
                                            type =
                                                    org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                                            .STRING)),
            content = @Content(schema = @Schema(implementation = FeedChanges.class)))
    @APIResponse(responseCode = "304", description = "The reader has this page")
    public Uni<RestResponse<byte[]>> changes(
            @Parameter(description = "The value of next of the page before; 0 for the first one.")
                    @QueryParam("after")
                    @DefaultValue("0")
                    @Min(0)
                    Long after,
            @QueryParam("size") @DefaultValue("500") @Min(1) @Max(1000) Integer size,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        return feed.changes(after, size, known).map(FeedResource::answer);
    }

    @GET
    @Path("/keys")
    @PermitAll
    @Operation(operationId = "readFeedKeys", summary = "The public keys of the signatures, as a JSON Web Key Set")
    public RestResponse<FeedKeySet> keys() {
        return ResponseBuilder.ok(feed.keys())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }

    @GET
    @Path("/status")
    @RolesAllowed(Roles.PROVINCE_ADMIN)
    @Operation(operationId = "readFeedStatus", summary = "How far the feed has come, and who has read how much of it")
    public Uni<FeedStatus> status() {
        return feed.status();
    }

    private static <T> RestResponse<T> answer(FeedAnswer<T> answer) {
        ResponseBuilder<T> response = answer.body() == null
                ? ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED)
                : ResponseBuilder.ok(answer.body()).header(SIGNATURE, answer.signature());
        return response.header(HttpHeaders.ETAG, answer.tag())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}

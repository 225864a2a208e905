package vn.caunoi.monitoring.issue;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

@Path("/v1/issues")
@Tag(name = "issues")
public class IssueResource {

    private final IssueService issues;

    @Inject
    IssueResource(IssueService issues) {
        this.issues = issues;
    }

    @GET
    @RolesAllowed({
        Roles.MONITOR,
        Roles.LEADER,
        Roles.PROVINCE_ADMIN,
        Roles.AGENCY_EDITOR,
        Roles.AGENCY_APPROVER,
        Roles.SPOKESPERSON
    })
    @Operation(
            operationId = "listIssues",
            summary = "Public issues, latest first",
            description = "Staff of an agency see the issues of their own agency.")
    public Uni<Page<IssueSummary>> list(
            @QueryParam("agency") @Nullable UUID agency,
            @QueryParam("state") @Nullable IssueState state,
            @BeanParam @Valid PageRequest page) {
        return issues.list(agency, state, page);
    }

    @POST
    @RolesAllowed({Roles.MONITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "raiseIssue", summary = "Make an article into an issue that an agency has to answer")
    @APIResponse(responseCode = "201", description = "Raised; the agency gets its task in a moment")
    public Uni<RestResponse<IssueView>> raise(
            @Parameter(description = "The same key with the same body has its effect once.")
                    @HeaderParam("Idempotency-Key")
                    @Pattern(regexp = "[!-~]{1,100}")
                    @Nullable
                    String idempotencyKey,
            @NotNull @Valid RaiseIssue body,
            UriInfo uri) {
        return issues.raise(body, idempotencyKey).map(view -> ResponseBuilder.<IssueView>created(
                        uri.getAbsolutePathBuilder().path(view.id().toString()).build())
                .entity(view)
                .build());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.MONITOR,
        Roles.LEADER,
        Roles.PROVINCE_ADMIN,
        Roles.AGENCY_EDITOR,
        Roles.AGENCY_APPROVER,
        Roles.SPOKESPERSON
    })
    @Operation(operationId = "getIssue", summary = "One issue")
    public Uni<IssueView> get(@PathParam("id") UUID id) {
        return issues.view(id);
    }
}

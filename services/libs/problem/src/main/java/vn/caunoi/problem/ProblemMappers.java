package vn.caunoi.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.arc.All;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.Problem.FieldError;

/**
 * Turns every exception that leaves a resource into a {@link Problem}.
 *
 * <p>5xx are logged once here, with stack and trace id; 4xx only at DEBUG. No body ever repeats what was sent.
 */
@Singleton
public final class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    private final List<Unavailability> unavailabilities;
    private final List<Overtaking> overtakings;

    @Inject
    ProblemMappers(@All List<Unavailability> unavailabilities, @All List<Overtaking> overtakings) {
        this.unavailabilities = unavailabilities;
        this.overtakings = overtakings;
    }

    @ServerExceptionMapper
    public RestResponse<Problem> refusal(DomainException refusal, UriInfo uri) {
        LOG.debugf("refused: %s", refusal.code());
        int status = StatusTable.statusOf(refusal);
        RestResponse<Problem> answer =
                answer(Problems.of(status, refusal.code(), refusal.getMessage(), pathOf(uri), refusal.errors()));
        if (refusal instanceof TooManyRequests tooMany) {
            answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, tooMany.seconds());
        }
        return answer;
    }

    @ServerExceptionMapper
    public RestResponse<Problem> invalid(ConstraintViolationException violations, UriInfo uri) {
        List<FieldError> errors = violations.getConstraintViolations().stream()
                .map(Violations::toFieldError)
                .sorted(Violations.STABLE_ORDER)
                .toList();
        return answer(
                Problems.of(400, "invalid-input", "The input breaks its rules; see errors.", pathOf(uri), errors));
    }

    @ServerExceptionMapper
    public RestResponse<Problem> mismatched(MismatchedInputException mismatch, UriInfo uri) {
        return malformed(mismatch, uri);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> web(WebApplicationException exception, UriInfo uri) {
        if (exception.getCause() instanceof JacksonException jackson) {
            return malformed(jackson, uri);
        }
        int status = exception.getResponse().getStatus();
        if (status >= 500) {
            return failure(exception, uri);
        }
        if (exception instanceof BadParameter bad) {
            return answer(Problems.of(400, "invalid-input", bad.getMessage(), pathOf(uri), List.of(bad.error())));
        }
        RestResponse<Problem> answer = answer(Problems.of(status, null, pathOf(uri)));
        String allow = exception.getResponse().getHeaderString(HttpHeaders.ALLOW);
        if (allow != null) {
            answer.getHeaders().putSingle(HttpHeaders.ALLOW, allow);
        }
        return answer;
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Uni<RestResponse<Problem>> unauthenticated(RoutingContext context, UriInfo uri) {
        // The challenge belongs to the mechanism; losing it would leave clients without a hint how to log in.
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        Uni<@Nullable ChallengeData> challenge =
                authenticator == null ? Uni.createFrom().nullItem() : authenticator.getChallenge(context);
        return challenge.map(data -> {
            RestResponse<Problem> answer = answer(Problems.of(401, "A valid access token is needed.", pathOf(uri)));
            answer.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, challengeOf(data));
            return answer;
        });
    }

    @ServerExceptionMapper
    public RestResponse<Problem> forbidden(io.quarkus.security.ForbiddenException exception, UriInfo uri) {
        return answer(Problems.of(403, "The caller's roles do not allow this.", pathOf(uri)));
    }

    @ServerExceptionMapper
    public RestResponse<Problem> failure(Throwable failure, UriInfo uri) {
        for (Unavailability unavailability : unavailabilities) {
            if (unavailability.explains(failure)) {
                LOG.warnf("unavailable: %s", failure.toString());
                RestResponse<Problem> answer = answer(
                        Problems.of(503, "A part this answer depends on is away; try again shortly.", pathOf(uri)));
                answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
                return answer;
            }
        }
        if (overtakings.stream().anyMatch(overtaking -> overtaking.explains(failure))) {
            return refusal(new PreconditionFailed(), uri);
        }
        LOG.error("internal error", failure);
        return answer(Problems.of(500, null, pathOf(uri)));
    }

    private static String challengeOf(@Nullable ChallengeData data) {
        return data == null
                ? "Bearer"
                : data.getHeaders().entrySet().stream()
                        .filter(header -> HttpHeaders.WWW_AUTHENTICATE.contentEquals(header.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("Bearer");
    }

    private static RestResponse<Problem> malformed(JacksonException exception, UriInfo uri) {
        String detail = exception.getLocation() == null
                ? "The body is not the JSON that is expected here."
                : "The body is not the JSON that is expected here, at line %d, column %d."
                        .formatted(
                                exception.getLocation().getLineNr(),
                                exception.getLocation().getColumnNr());
        List<FieldError> errors = exception instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? List.of(Violations.ofMapping(mapping))
                : List.of();
        return answer(Problems.of(400, "malformed-body", detail, pathOf(uri), errors));
    }

    private static String pathOf(UriInfo uri) {
        return uri.getRequestUri().getRawPath();
    }

    private static RestResponse<Problem> answer(Problem problem) {
        return ResponseBuilder.<Problem>create(problem.status())
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}

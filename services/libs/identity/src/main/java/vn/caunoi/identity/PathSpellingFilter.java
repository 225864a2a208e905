package vn.caunoi.identity;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import vn.caunoi.problem.ProblemRoutes;
import vn.caunoi.problem.Problems;

/** Refuses oddly spelt paths before CORS, authentication or routing look at them. */
@Singleton
class PathSpellingFilter {
    private static final int BEFORE_CORS_AND_AUTHENTICATION = 900;

    private final ProblemRoutes problems;

    @Inject
    PathSpellingFilter(ProblemRoutes problems) {
        this.problems = problems;
    }

    void install(@Observes Filters filters) {
        filters.register(this::refuseOddPath, BEFORE_CORS_AND_AUTHENTICATION);
    }

    private void refuseOddPath(RoutingContext context) {
        if (PathSpelling.isPlain(context.request().uri())) {
            context.next();
        } else {
            problems.write(
                    context,
                    Problems.of(400, "odd-path", "The path is spelt in a way that is not used here.", null, List.of()));
        }
    }
}

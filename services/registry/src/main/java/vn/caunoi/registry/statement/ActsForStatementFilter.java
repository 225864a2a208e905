package vn.caunoi.registry.statement;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.caunoi.registry.platform.IdFilter;

/** Enforces {@link ActsForStatement}. */
class ActsForStatementFilter {

    private final StatementService statements;

    @Inject
    ActsForStatementFilter(StatementService statements) {
        this.statements = statements;
    }

    @ActsForStatement
    @ServerRequestFilter
    public Uni<Void> decide(ContainerRequestContext request) {
        return IdFilter.decide(request, statements::requireActing, StatementNotFound::new);
    }
}

package vn.caunoi.registry.statement;

import java.util.List;

/** All published versions of a statement, the newest first. */
public record StatementVersions(List<StatementVersion> items) {}

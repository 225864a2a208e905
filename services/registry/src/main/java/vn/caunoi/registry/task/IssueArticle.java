package vn.caunoi.registry.task;

import java.util.UUID;

/** The article that raised the public issue of a task: what people outside know of the issue. */
public record IssueArticle(UUID issueId, String title, String url) {}

package vn.caunoi.registry.atom;

import java.time.Instant;

/**
 * One piece of news.
 *
 * @param id the same for ever
 * @param page address of the page for people
 */
public record AtomEntry(String id, String title, Instant updated, String page, String summary) {}

package vn.caunoi.deadlines;

/**
 * Which data a due time was computed with. Stored beside every due time, so that those of older data can be found and
 * computed again.
 *
 * @param calendar version of the working calendar
 * @param rules version of the rule catalogue
 */
public record LawVersion(String calendar, String rules) {}

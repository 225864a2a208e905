package vn.caunoi.registry.report;

import java.time.LocalDate;
import java.util.List;

/**
 * The figures of one year, beside those of others.
 *
 * @param submitted whether they are those of a submitted report
 */
public record YearFigures(int year, LocalDate from, LocalDate to, boolean submitted, List<Figure> figures) {}

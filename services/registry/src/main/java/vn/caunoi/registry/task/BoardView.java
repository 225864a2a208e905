package vn.caunoi.registry.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Who is late in the province, the worst first.
 *
 * @param at the moment of what is open
 * @param from first day of what was closed
 * @param to last day of it
 * @param soon what is due before this moment counts as due soon
 */
public record BoardView(
        Instant at, LocalDate from, LocalDate to, Instant soon, BoardFigures total, List<BoardRow> items) {}

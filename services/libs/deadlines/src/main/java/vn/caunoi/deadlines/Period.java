package vn.caunoi.deadlines;

import java.time.LocalDate;

/** Days from the first to the last, both included. */
public record Period(LocalDate first, LocalDate last) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}

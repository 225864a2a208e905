package vn.caunoi.registry.importing;

import java.time.LocalDate;
import vn.caunoi.registry.agency.AgencySummary;

/**
 * Whose list it is.
 *
 * @param agency the agency of lines that name none
 * @param everyAgency whether lines may name another one
 */
public record ImportScope(AgencySummary agency, boolean everyAgency, LocalDate today) {}

package vn.caunoi.registry.report;

import java.util.List;
import java.util.UUID;

/** What one agency contributes to the figures of the province. */
public record AgencyFigures(UUID agencyId, String agencyName, ReportState state, List<Figure> figures) {}

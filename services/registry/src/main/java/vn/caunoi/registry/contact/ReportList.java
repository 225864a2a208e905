package vn.caunoi.registry.contact;

import java.util.List;

/** Reports about one agency, the newest first, at most {@link ContactReportService#SHOWN}. */
public record ReportList(List<ReportView> items) {}

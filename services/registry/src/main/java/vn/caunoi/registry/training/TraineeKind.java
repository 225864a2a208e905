package vn.caunoi.registry.training;

/** Who is trained. */
public enum TraineeKind {
    /** Báo cáo viên. */
    REPORTER,
    /** Tuyên truyền viên. */
    COMMUNICATOR,
    /** Somebody who fills a post of policy communication. */
    OFFICER;

    /** In the words of lists. */
    String title() {
        return switch (this) {
            case REPORTER -> "Báo cáo viên";
            case COMMUNICATOR -> "Tuyên truyền viên";
            case OFFICER -> "Cán bộ truyền thông chính sách";
        };
    }
}

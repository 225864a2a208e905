package vn.caunoi.registry.training;

/** What is known of somebody on the list of a course. */
public enum Attendance {
    REGISTERED,
    ATTENDED,
    /** Did not come, for a reason that was told. */
    ABSENT;

    /** In the words of lists. */
    String title() {
        return switch (this) {
            case REGISTERED -> "Đăng ký";
            case ATTENDED -> "Có mặt";
            case ABSENT -> "Vắng";
        };
    }
}

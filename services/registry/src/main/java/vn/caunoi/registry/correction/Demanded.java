package vn.caunoi.registry.correction;

/** What the outlet shall do. */
public enum Demanded {
    /** Cải chính. */
    CORRECTION("cải chính"),
    /** Cải chính, xin lỗi. */
    CORRECTION_AND_APOLOGY("cải chính, xin lỗi"),
    /** Đăng, phát phản hồi của cơ quan. */
    REPLY("đăng, phát nội dung phản hồi");

    private final String vietnamese;

    Demanded(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** As papers say it. */
    String vietnamese() {
        return vietnamese;
    }
}

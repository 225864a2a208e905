package vn.caunoi.registry.report;

/** The figures of the form, in its order. */
public enum Indicator {
    /** Press conferences held. */
    CONFERENCES(false, "Số cuộc họp báo đã tổ chức"),
    /** Times the agency informed at press briefings of its own accord. */
    BRIEFINGS(false, "Số lần chủ động cung cấp thông tin tại giao ban báo chí"),
    /** Replies to the press of all its requests. */
    REPLIES(true, "Số lần trả lời báo chí / tổng số yêu cầu của báo chí"),
    /** Unexpected cases with a statement of all of them (art. 7 clauses 2 to 5). */
    UNEXPECTED(true, "Số vụ việc đột xuất, bất thường có phát ngôn / tổng số vụ việc (khoản 2, 3, 4, 5 Điều 7)"),
    /** Statements in time of all cases with a time limit (art. 7 clauses 3 and 4). */
    ON_TIME(true, "Số lần phát ngôn đúng thời hạn / số vụ việc có quy định thời hạn (khoản 3, 4 Điều 7)"),
    /** Cases with a written demand for correction of all that arose (art. 7 clause 6). */
    CORRECTIONS(true, "Số vụ việc có văn bản đề nghị cải chính, xin lỗi / số vụ việc phát sinh (khoản 6 Điều 7)");

    private final boolean ratio;
    private final String vietnamese;

    Indicator(boolean ratio, String vietnamese) {
        this.ratio = ratio;
        this.vietnamese = vietnamese;
    }

    /** Whether the form wants two numbers. */
    boolean isRatio() {
        return ratio;
    }

    /** As the form calls it. */
    String vietnamese() {
        return vietnamese;
    }
}

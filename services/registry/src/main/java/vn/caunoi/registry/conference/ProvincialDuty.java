package vn.caunoi.registry.conference;

/** What the provincial committee owes the press again and again (Decree 09/2017, Decree 244/2026). */
public enum ProvincialDuty {
    /** A press conference, at least every three months. */
    CONFERENCE(ConferenceClocks.CONFERENCE, "Họp báo định kỳ của tỉnh"),
    /** Information every month; a press conference is information too. */
    INFORMATION(ConferenceClocks.INFORMATION, "Cung cấp thông tin báo chí hằng tháng");

    private final String rule;
    private final String title;

    ProvincialDuty(String rule, String title) {
        this.rule = rule;
        this.title = title;
    }

    /** Whether what was held counts for this duty. */
    boolean isMetBy(Conference held) {
        return this == INFORMATION || held.kind() == ConferenceKind.CONFERENCE;
    }

    String rule() {
        return rule;
    }

    /** What people call it, among the tasks. */
    String title() {
        return title;
    }
}

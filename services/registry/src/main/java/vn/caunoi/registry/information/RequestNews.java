package vn.caunoi.registry.information;

/** What whoever asked is told by mail. The mail says that something happened, never what was asked or answered. */
enum RequestNews {
    ASKED_BACK("Đề nghị bổ sung yêu cầu cung cấp thông tin"),
    /** How long a complex request takes. */
    TERM("Thời hạn giải quyết yêu cầu cung cấp thông tin"),
    EXTENDED("Gia hạn giải quyết yêu cầu cung cấp thông tin"),
    SUPPLIED("Đã cung cấp thông tin theo yêu cầu"),
    REFUSED("Trả lời yêu cầu cung cấp thông tin"),
    INVALID("Trả lời yêu cầu cung cấp thông tin");

    private final String title;

    RequestNews(String title) {
        this.title = title;
    }

    /** Without the number of the request. */
    String title() {
        return title;
    }

    /**
     * What happened, as the office that is named before says it.
     *
     * @param day last day of the term, already in words
     */
    String said(String day) {
        return switch (this) {
            case ASKED_BACK ->
                "cần ông/bà bổ sung một số nội dung trước khi giải quyết. Thời hạn giải quyết tạm dừng cho đến khi nhận"
                        + " được nội dung bổ sung.";
            case TERM -> "thông báo thời hạn giải quyết yêu cầu của ông/bà: " + day + ".";
            case EXTENDED ->
                "đã gia hạn giải quyết yêu cầu của ông/bà đến " + day + ". Lý do ghi trong thông báo gia hạn.";
            case SUPPLIED -> "đã cung cấp thông tin theo yêu cầu của ông/bà.";
            case REFUSED ->
                "không cung cấp được thông tin theo yêu cầu của ông/bà. Căn cứ, lý do và quyền khiếu nại, khởi kiện ghi"
                        + " trong thông báo.";
            case INVALID -> "không giải quyết được yêu cầu của ông/bà theo Luật Tiếp cận thông tin và nêu rõ lý do.";
        };
    }

    /** What the link is for. */
    String invitation() {
        return this == ASKED_BACK ? "Xem và gửi bổ sung" : this == SUPPLIED ? "Xem và tải kết quả" : "Xem chi tiết";
    }
}

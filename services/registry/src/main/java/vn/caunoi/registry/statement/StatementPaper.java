package vn.caunoi.registry.statement;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.documents.OfficeDocument;
import vn.caunoi.documents.Run;
import vn.caunoi.documents.Signature;
import vn.caunoi.registry.agency.Letterhead;

/** A statement on paper, as it is handed to the press. */
final class StatementPaper {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút, ngày' dd/MM/uuuu", Locale.ROOT);

    private StatementPaper() {}

    static OfficeDocument of(StatementView statement, Letterhead letterhead, ZonedDateTime today) {
        ZonedDateTime day = Optional.ofNullable(statement.publishedAt())
                .map(moment -> moment.atZone(WorkingCalendar.ZONE))
                .orElse(today);
        OfficeDocument.Builder paper =
                OfficeDocument.titled(statement.title()).heading(letterhead.heading("Số: ......./TCBC", day));
        if (statement.state() != StatementState.PUBLISHED) {
            paper.centred(Run.bold(
                    statement.releaseAt() == null
                            ? "DỰ THẢO – CHƯA CÔNG BỐ"
                            : "KHÔNG PHỔ BIẾN TRƯỚC " + moment(statement.releaseAt())));
        }
        paper.kind("THÔNG CÁO BÁO CHÍ").subject(statement.title());
        if (statement.changeNote() != null) {
            paper.note("Bản đính chính lần " + (statement.number() - 1) + ": " + statement.changeNote());
        }
        AnsweredView answered = statement.answers();
        if (answered != null) {
            paper.note(phrase(answered) + " “" + answered.title() + "” (" + answered.url() + ").");
        }
        paper.prose(statement.body());
        paper.note("Hình thức: " + statement.form().vietnamese() + "."
                + Optional.ofNullable(statement.publishedAt())
                        .map(at -> " Công bố lúc " + moment(at) + ".")
                        .orElse(""));
        return paper.signature(new Signature(null, "Người phát ngôn", null, null))
                .build();
    }

    private static String phrase(AnsweredView answered) {
        return switch (answered.kind()) {
            case ISSUE -> "Trả lời vấn đề nêu trong tin, bài";
            case BULLETIN -> "Trả lời về bản tin";
            case CONSULTATION -> "Trả lời về dự thảo lấy ý kiến";
        };
    }

    private static String moment(java.time.Instant at) {
        return MOMENT.format(at.atZone(WorkingCalendar.ZONE));
    }
}

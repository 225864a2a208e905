package vn.caunoi.registry.statement;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.LegalRules;

/**
 * The forms in which the law lets an agency speak: five since July 2026 (Decree 244/2026), six before (Decree 09/2017).
 */
public enum StatementForm {
    /** Họp báo trực tiếp hoặc trực tuyến. */
    PRESS_CONFERENCE("họp báo", null),
    /** Đăng tải trên cổng thông tin điện tử, tài khoản chính thức trên mạng xã hội, nền tảng số. */
    POSTING("đăng tải trên cổng thông tin điện tử", null),
    /** Phát ngôn trực tiếp, trả lời phỏng vấn. */
    INTERVIEW("phát ngôn trực tiếp, trả lời phỏng vấn", null),
    /** Thông cáo báo chí, văn bản, thư điện tử trả lời. */
    WRITTEN("thông cáo báo chí, văn bản trả lời", null),
    /** Trao đổi trực tiếp, giao ban báo chí. */
    BRIEFING("trao đổi trực tiếp, giao ban báo chí", null),
    /** Văn bản đề nghị cải chính: a form of its own until 30 June 2026, a duty of another article since. */
    CORRECTION_DOCUMENT("văn bản đề nghị cải chính", "spk.form.correctionDocument");

    private final String vietnamese;
    private final @Nullable String rule;

    StatementForm(String vietnamese, @Nullable String rule) {
        this.vietnamese = vietnamese;
        this.rule = rule;
    }

    /** Whether the law knows this form at a moment; forms without a dated rule are in both decrees. */
    boolean isInForce(LegalRules rules, Instant moment) {
        return Optional.ofNullable(rule)
                .map(key -> rules.at(key, moment).isPresent())
                .orElse(true);
    }

    /** As papers name it. */
    String vietnamese() {
        return vietnamese;
    }
}

package vn.caunoi.registry.correction;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How often an outlet appears; the law gives those that appear seldom more time. */
public enum Rhythm {
    /** Báo ngày, báo điện tử, phát thanh, truyền hình. */
    DAILY("press.outlet.passOn.daily", "press.correction.daily"),
    /** Báo tuần, tạp chí: what it corrects stands in its next issue, on no day of a catalogue. */
    WEEKLY("press.outlet.passOn.weekly", null);

    private final String replyRule;
    private final @Nullable String correctionRule;

    Rhythm(String replyRule, @Nullable String correctionRule) {
        this.replyRule = replyRule;
        this.correctionRule = correctionRule;
    }

    /** Sets the time in which the agency's words are passed on. */
    String replyRule() {
        return replyRule;
    }

    /** Sets the time in which a correction appears; empty where it is the next issue. */
    Optional<String> correctionRule() {
        return Optional.ofNullable(correctionRule);
    }
}

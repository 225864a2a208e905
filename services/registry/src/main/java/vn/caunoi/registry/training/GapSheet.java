package vn.caunoi.registry.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.communicator.Vocabulary;
import vn.caunoi.registry.sheet.CsvText;

/** Who still lacks what as lines of a spreadsheet. */
@ApplicationScoped
class GapSheet {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final List<String> HEADER = List.of(
            "Cơ quan",
            "Xã, phường",
            "Mã số",
            "Họ và tên",
            "Chức vụ",
            "Loại",
            "Cấp",
            "Chuyên đề",
            "Tình trạng",
            "Lần gần nhất",
            "Hạn");

    private final Topics topics;
    private final Vocabulary vocabulary;

    @Inject
    GapSheet(Topics topics, Vocabulary vocabulary) {
        this.topics = topics;
        this.vocabulary = vocabulary;
    }

    String csv(List<GapView> gaps) {
        return CsvText.of(HEADER, gaps.stream().map(this::line).toList());
    }

    private List<String> line(GapView gap) {
        return List.of(
                gap.agencyName(),
                Objects.requireNonNullElse(gap.communeName(), ""),
                gap.personCode(),
                gap.personName(),
                Objects.requireNonNullElse(gap.position(), ""),
                gap.kind().title(),
                gap.level() == null ? "" : vocabulary.levelName(gap.level()),
                topics.name(gap.topic()),
                title(gap.standing()),
                day(gap.lastDay()),
                day(gap.until()));
    }

    private static String title(Standing standing) {
        return switch (standing) {
            case MET -> "Đạt";
            case EXPIRING -> "Sắp hết hạn";
            case EXPIRED -> "Đã hết hạn";
            case NEVER -> "Chưa tham gia";
            case GRACE -> "Còn trong hạn";
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}

package vn.caunoi.registry.information;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The grounds of refusal as papers and books name them. */
final class GroundNames {

    private static final Map<String, String> NAMES = Map.of(
            "INACCESSIBLE", "Thông tin thuộc loại công dân không được tiếp cận",
            "CONDITIONS_UNMET", "Thông tin chưa đáp ứng điều kiện tiếp cận",
            "ALREADY_PUBLIC", "Thông tin đã được công khai",
            "NOT_RESPONSIBLE", "Thông tin không thuộc trách nhiệm cung cấp của cơ quan",
            "SUPPLIED_TWICE", "Thông tin đã được cung cấp hai lần cho chính người yêu cầu, không có lý do chính đáng",
            "BEYOND_CAPACITY", "Yêu cầu vượt quá khả năng đáp ứng của cơ quan",
            "COST_UNPAID", "Người yêu cầu không thanh toán chi phí thực tế để in, sao, chụp, gửi thông tin");

    private GroundNames() {}

    /** Empty where there is none; a ground that is newer than this release under its own name. */
    static String of(@Nullable String ground) {
        return ground == null ? "" : NAMES.getOrDefault(ground, ground);
    }
}

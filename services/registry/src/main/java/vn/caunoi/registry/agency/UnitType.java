package vn.caunoi.registry.agency;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/**
 * Type of an administrative unit below the province. Townships and the whole district level ended with the
 * reorganisation of 1 July 2025 and live on in history.
 */
public enum UnitType {
    XA("xa", "Xã"),
    PHUONG("phuong", "Phường"),
    THI_TRAN("thi-tran", "Thị trấn"),
    HUYEN("huyen", "Huyện"),
    THANH_PHO("thanh-pho", "Thành phố");

    private final String text;
    private final String title;

    UnitType(String text, String title) {
        this.text = text;
        this.title = title;
    }

    static UnitType ofText(String text) {
        return Arrays.stream(values())
                .filter(type -> type.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown type of unit: " + text));
    }

    /** As it stands before a unit's name: {@code Xã}. */
    String title() {
        return title;
    }

    /** As it stands before a unit's name inside a longer one: {@code Ủy ban nhân dân xã}. */
    String vietnamese() {
        return title.toLowerCase(Locale.ROOT);
    }

    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}

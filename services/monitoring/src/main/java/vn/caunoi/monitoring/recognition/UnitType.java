package vn.caunoi.monitoring.recognition;

/** The word before a name that says what kind of place is meant. */
enum UnitType {
    COMMUNE("Xã"),
    WARD("Phường"),
    TOWN("Thị trấn"),
    DISTRICT("Huyện"),
    CITY("Thành phố"),
    PROVINCE("Tỉnh");

    private final String word;

    UnitType(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    boolean communeLevel() {
        return this == COMMUNE || this == WARD || this == TOWN;
    }
}

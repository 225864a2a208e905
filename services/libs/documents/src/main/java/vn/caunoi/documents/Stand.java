package vn.caunoi.documents;

/** Where words stand in their lines. */
enum Stand {
    LEFT("left"),
    CENTRE("center"),
    RIGHT("right"),
    JUSTIFIED("both");

    private final String openXml;

    Stand(String openXml) {
        this.openXml = openXml;
    }

    static Stand of(Block.Alignment alignment) {
        return switch (alignment) {
            case LEFT -> LEFT;
            case CENTRE -> CENTRE;
            case RIGHT -> RIGHT;
        };
    }

    /** Its name in Office Open XML. */
    String openXml() {
        return openXml;
    }
}

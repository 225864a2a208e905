package vn.caunoi.registry.information;

import org.jspecify.annotations.Nullable;

/** Who wants to know it. */
record AskerDetails(
        String personName,
        @Nullable String organisation,
        String residence,
        String identityNumber,
        @Nullable String phone,
        @Nullable String email) {

    /** Says nothing, so that no log ever holds it. */
    @Override
    public String toString() {
        return "AskerDetails";
    }
}

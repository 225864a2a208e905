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

    /** Of the identity card, twelve or nine digits, or of the passport. */
    static final String IDENTITY_NUMBER = "[0-9]{12}|[0-9]{9}|[A-Z][0-9]{7,8}";

    /** Says nothing, so that no log ever holds it. */
    @Override
    public String toString() {
        return "AskerDetails";
    }
}

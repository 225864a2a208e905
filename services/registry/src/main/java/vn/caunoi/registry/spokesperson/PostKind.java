package vn.caunoi.registry.spokesperson;

import java.util.Locale;

/** What a post is to its agency; decides who could be authorised before July 2026. */
public enum PostKind {
    HEAD,
    DEPUTY,
    OFFICER;

    /** What a title says where nobody said it: deputies are called {@code Phó …} in every Vietnamese agency. */
    static PostKind guess(SpokespersonKind kind, String title) {
        if (kind == SpokespersonKind.HEAD) {
            return HEAD;
        }
        return title.toLowerCase(Locale.ROOT).startsWith("phó ") ? DEPUTY : OFFICER;
    }
}

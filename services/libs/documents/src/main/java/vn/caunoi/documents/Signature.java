package vn.caunoi.documents;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody signs.
 *
 * @param authority in whose name, as in "TM. ỦY BAN NHÂN DÂN"; set in capitals
 * @param position as in "CHỦ TỊCH"; set in capitals
 * @param note what to do, as in "(Ký, ghi rõ họ tên)"
 * @param name of whoever signs
 */
public record Signature(@Nullable String authority, String position, @Nullable String note, @Nullable String name) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    public Signature {
        authority = authority == null ? null : Texts.clean(authority).toUpperCase(VIETNAMESE);
        position = Texts.clean(position).toUpperCase(VIETNAMESE);
        note = note == null ? null : Texts.clean(note);
        name = name == null ? null : Texts.clean(name);
    }
}

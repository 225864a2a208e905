package vn.caunoi.monitoring.recognition;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name found in a text, before it is decided what it stands for.
 *
 * @param start first syllable
 * @param end one past the last syllable
 * @param names everything in the register that is spelt like this
 * @param type the type word before it, or the one of the list it stands in
 * @param typeLength syllables of its own type word; 0 when it has none of its own
 * @param plural its type word announces a list
 */
record Mention(int start, int end, List<Name> names, @Nullable UnitType type, int typeLength, boolean plural) {

    <T extends Referent> Stream<T> referents(Class<T> kind) {
        return names.stream().map(Name::referent).filter(kind::isInstance).map(kind::cast);
    }

    boolean names(Class<? extends Referent> kind) {
        return referents(kind).findAny().isPresent();
    }

    boolean anyName(Predicate<Name> test) {
        return names.stream().anyMatch(test);
    }

    Mention typed(UnitType inherited) {
        return new Mention(start, end, names, inherited, 0, true);
    }
}

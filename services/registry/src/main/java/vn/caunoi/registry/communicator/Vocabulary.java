package vn.caunoi.registry.communicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.caunoi.registry.platform.DataFile;
import vn.caunoi.vietnamese.Folding;

/** The levels and languages that can be recorded; data, so that another province changes files and no code. */
@ApplicationScoped
public class Vocabulary {

    private final Map<String, Term> levels = read("levels");
    private final Map<String, Term> languages = read("languages");

    /**
     * A word of the vocabulary.
     *
     * @param code what is stored; of a language its BCP 47 code
     */
    public record Term(String code, String vi, String en) {

        /** Whether somebody who writes this means this term: its code or one of its names, with or without "tiếng". */
        boolean isMeantBy(String text) {
            String folded = withoutTheWordLanguage(Folding.fold(text));
            return code.equalsIgnoreCase(text.strip())
                    || withoutTheWordLanguage(Folding.fold(vi)).equals(folded)
                    || Folding.fold(en).equals(folded);
        }

        private static String withoutTheWordLanguage(String folded) {
            return folded.startsWith("tieng ") ? folded.substring("tieng ".length()) : folded;
        }
    }

    /** All levels, the highest first. */
    public List<Term> levels() {
        return List.copyOf(levels.values());
    }

    /** All languages, Vietnamese first. */
    public List<Term> languages() {
        return List.copyOf(languages.values());
    }

    /**
     * Lets pass a level that is in the data.
     *
     * @param field where it stands in the command
     * @throws LevelUnknown for any other
     */
    public void requireLevel(String code, String field) {
        if (!levels.containsKey(code)) {
            throw new LevelUnknown(field);
        }
    }

    boolean hasLanguage(String code) {
        return languages.containsKey(code);
    }

    Optional<Term> levelMeantBy(String text) {
        return levels.values().stream().filter(term -> term.isMeantBy(text)).findFirst();
    }

    Optional<Term> languageMeantBy(String text) {
        return languages.values().stream().filter(term -> term.isMeantBy(text)).findFirst();
    }

    /** The word for a level. */
    public String levelName(String code) {
        Term term = levels.get(code);
        return term == null ? code : term.vi();
    }

    String languageName(String code) {
        Term term = languages.get(code);
        return term == null ? code : term.vi();
    }

    /** The words of a file below {@code /people}, by their codes and in its order. */
    public static Map<String, Term> read(String file) {
        return DataFile.rows("/people/" + file + ".csv", row -> new Term(row.get("code"), row.get("vi"), row.get("en")))
                .stream()
                .collect(Collectors.toMap(Term::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}

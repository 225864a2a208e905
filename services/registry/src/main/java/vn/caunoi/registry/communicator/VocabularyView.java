package vn.caunoi.registry.communicator;

import java.util.List;

/** What can be chosen for a communicator, with the words for it. */
public record VocabularyView(List<Vocabulary.Term> levels, List<Vocabulary.Term> languages) {}

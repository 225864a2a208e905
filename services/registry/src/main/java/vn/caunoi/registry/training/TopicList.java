package vn.caunoi.registry.training;

import java.util.List;
import vn.caunoi.registry.communicator.Vocabulary;

/** Topics to choose from, with the words for them. */
public record TopicList(List<Vocabulary.Term> topics) {}

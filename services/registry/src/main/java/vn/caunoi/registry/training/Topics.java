package vn.caunoi.registry.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.caunoi.registry.communicator.Vocabulary;

/** What courses are about; data, so that another province changes a file and no code. */
@ApplicationScoped
public class Topics {

    private final Map<String, Vocabulary.Term> topics = Vocabulary.read("topics");

    /** All of them, in the order of the file. */
    public List<Vocabulary.Term> all() {
        return List.copyOf(topics.values());
    }

    String name(String code) {
        Vocabulary.Term term = topics.get(code);
        return term == null ? code : term.vi();
    }

    /**
     * Lets known topics pass.
     *
     * @throws TopicUnknown for any other
     */
    void require(String code) {
        if (!topics.containsKey(code)) {
            throw new TopicUnknown();
        }
    }
}

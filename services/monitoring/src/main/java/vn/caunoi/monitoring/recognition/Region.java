package vn.caunoi.monitoring.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a text as a whole says about where it plays: at home, elsewhere, or nothing. */
final class Region {

    private final Map<Mention, Address> addresses = new HashMap<>();
    private final Set<String> districts = new HashSet<>();
    private final boolean home;
    private final boolean elsewhere;

    private Region(SyllableText text, List<Mention> mentions) {
        boolean tones = text.writesTones();
        boolean named = false;
        boolean foreign = false;
        Set<List<String>> bareNames = new HashSet<>();
        for (Mention mention : mentions) {
            Address address = Address.after(mention, text, mentions);
            addresses.put(mention, address);
            foreign |= mention.names(Referent.Elsewhere.class);
            if (address.elsewhere()) {
                continue;
            }
            boolean shared = mention.anyName(CommonKnowledge::shared);
            boolean other = mention.type() == null && WordBefore.namesSomethingElse(text, mention.start(), tones);
            named |= mention.names(Referent.Province.class)
                    || mention.referents(Referent.Body.class).anyMatch(Referent.Body::complete)
                    || (address.home() && !address.districts().isEmpty() && !shared);
            if (mention.type() == UnitType.DISTRICT && mention.names(Referent.District.class)) {
                mention.referents(Referent.District.class).forEach(d -> districts.add(d.name()));
                named |= !shared;
            }
            boolean typedUnit = mention.type() != null
                    && mention.referents(Referent.Unit.class).anyMatch(u -> u.type() == mention.type());
            named |= typedUnit && !shared;
            if (mention.type() == null && !shared && !other && mention.names(Referent.Unit.class)) {
                bareNames.add(mention.names().get(0).folded());
            }
        }
        home = named || bareNames.size() > 1;
        elsewhere = foreign;
    }

    static Region of(SyllableText text, List<Mention> mentions) {
        return new Region(text, mentions);
    }

    Address addressOf(Mention mention) {
        return addresses.getOrDefault(mention, new Address(false, false, Set.of()));
    }

    /** The text names the province, one of its former districts, or places that only it has. */
    boolean home() {
        return home;
    }

    /** The text names another province, which may not exclude ours. */
    boolean elsewhere() {
        return elsewhere;
    }

    Set<String> districts() {
        return districts;
    }
}

package vn.caunoi.registry.reorganisation;

import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * Something belongs to an agency and has to go somewhere when the agency ends. A feature implements this as a bean for
 * its own rows; every implementation is asked, one after the other, inside one transaction.
 */
public interface MovesWithAgency {

    /** What belongs to the agency that ends, with what becomes of it. Changes nothing. */
    Uni<List<Belonging>> list(Handover handover);

    /** Lets exactly that happen. Called in the transaction of the reorganisation, after the bodies have changed. */
    Uni<Void> move(Handover handover);
}

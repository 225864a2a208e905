package vn.caunoi.registry.mail;

import io.smallrye.mutiny.Uni;

/** A list of people in office whose addresses lie outside of the domains of the state: mail goes to them too. */
public interface ListedAddresses {

    /** Whether somebody on the list is reached there. */
    Uni<Boolean> isListed(String address);
}

package vn.caunoi.identity;

import java.util.Optional;
import java.util.Set;

/**
 * Who sent the current request; inject it where a rule depends on it.
 *
 * <p>Only routes that demand a role have a caller. On a {@code @PermitAll} route the token is not even looked at, so a
 * rule there must not depend on who asks.
 */
public interface Caller {
    /** Login name, or the client's id for a program; empty when nobody is logged in. */
    String username();

    /** Id of the client that the token was issued to. */
    Optional<String> client();

    /** Slug of the agency the caller works for. */
    Optional<String> agency();

    /** Roles of the {@code groups} claim. */
    Set<String> roles();

    default boolean has(String role) {
        return roles().contains(role);
    }

    /** Whether rows of every agency may be shown to this caller. */
    default boolean seesAll() {
        return has(Roles.PROVINCE_ADMIN) || has(Roles.LEADER);
    }

    /** Whether the caller may change data of this agency, given a role that allows the change at all. */
    default boolean mayActFor(String agencySlug) {
        return has(Roles.PROVINCE_ADMIN) || agency().filter(agencySlug::equals).isPresent();
    }
}

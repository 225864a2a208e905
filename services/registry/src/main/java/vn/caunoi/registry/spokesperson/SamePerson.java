package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.Forbidden;

/** Two pairs of hands: the proposer asked to decide on the own proposal. */
final class SamePerson extends Forbidden {

    private static final long serialVersionUID = 1L;

    SamePerson() {
        super("same-person", "Whoever proposes something cannot decide on it; another person has to.");
    }
}

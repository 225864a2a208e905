package vn.caunoi.registry.spokesperson;

import java.util.List;

/** Everybody who has or had a role in an agency, by name. */
public record PersonList(List<PersonView> items) {}

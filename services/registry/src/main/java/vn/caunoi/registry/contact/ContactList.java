package vn.caunoi.registry.contact;

import java.util.List;

/** The contacts of everybody who speaks for an agency now. */
public record ContactList(List<ContactView> items) {}

package vn.caunoi.registry.information;

/** By which means information is made public (Law 104/2016 art. 18.1). */
public enum DisclosureForm {
    PORTAL,
    MASS_MEDIA,
    GAZETTE,
    POSTING,
    /** Receiving citizens, press conferences, press releases, what the spokesperson says. */
    IN_PERSON,
    OTHER
}

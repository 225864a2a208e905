package vn.caunoi.registry.contact;

/** Which part of a contact is said to be wrong. */
public enum WrongPart {
    /** The person has left, or never was the spokesperson. */
    PERSON,
    POSITION,
    PHONE,
    EMAIL,
    OTHER
}

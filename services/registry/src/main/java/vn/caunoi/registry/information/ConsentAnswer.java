package vn.caunoi.registry.information;

/** What a third party said to the supply of what concerns it. */
public enum ConsentAnswer {
    GIVEN,
    DENIED
}

package vn.caunoi.registry.press;

/** By what a press agency or publication is seen or heard. */
public enum PressMedium {
    PRINT,
    ONLINE,
    RADIO,
    TELEVISION,
    /** Delivers to other press agencies. */
    WIRE
}

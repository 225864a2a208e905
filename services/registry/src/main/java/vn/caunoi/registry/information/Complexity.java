package vn.caunoi.registry.information;

/** Whether the information lies ready; the agency decides. */
public enum Complexity {
    SIMPLE,
    COMPLEX
}

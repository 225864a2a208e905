package vn.caunoi.registry.information;

/** How the citizen wants to get the information; chooses the clocks. */
public enum SupplyWay {
    OFFICE,
    /** Read and saved with the receipt code. */
    NETWORK,
    /** As by network; told by e-mail that it is there. */
    EMAIL,
    POST
}

package vn.caunoi.registry.information;

/** How the citizen wants to get the information; chooses the clocks. */
public enum SupplyWay {
    OFFICE,
    NETWORK,
    POST
}

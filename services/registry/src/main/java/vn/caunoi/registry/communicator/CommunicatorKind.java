package vn.caunoi.registry.communicator;

/** How somebody explains policies. */
public enum CommunicatorKind {
    /** Báo cáo viên: reports on policies to audiences, recognised by a Party committee, with a card. */
    REPORTER,
    /** Tuyên truyền viên: speaks to people where they live. */
    COMMUNICATOR
}

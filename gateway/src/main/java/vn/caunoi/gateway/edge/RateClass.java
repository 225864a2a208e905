package vn.caunoi.gateway.edge;

/** How generously a client is treated, by what it asks for. */
public enum RateClass {
    /** What everybody may read without logging in. */
    PUBLIC,
    /** Work of people who are logged in, and of other systems. */
    API,
    /** Files to be read, which costs a service far more than a question. */
    UPLOAD,
    /** Logging in and out, which costs the login service a password hash. */
    LOGIN,
    /** One network address as a whole, whatever credentials it claims to have. */
    ADDRESS
}

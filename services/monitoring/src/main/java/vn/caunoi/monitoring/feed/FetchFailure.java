package vn.caunoi.monitoring.feed;

import java.util.Locale;

/** Why a fetch brought no feed. The codes are stable: they are stored, shown and translated. */
public enum FetchFailure {
    /** The address is not http or https, or has no host. */
    BAD_ADDRESS,
    /** The name resolves to an address that is not public, or the address is one. */
    PRIVATE_ADDRESS,
    /** The name does not resolve. */
    UNKNOWN_HOST,
    /** Nothing answers at the address. */
    UNREACHABLE,
    /** No connection or no end within the time allowed. */
    TIMEOUT,
    /** The certificate cannot be trusted or the encrypted connection failed. */
    TLS_FAILED,
    /** More redirects than we follow, or one without a usable target. */
    REDIRECT_REFUSED,
    /** The answer is larger than allowed. */
    TOO_LARGE,
    /** The answer unpacks to more than allowed. */
    UNPACKS_TOO_LARGE,
    /** The packed answer cannot be unpacked. */
    BAD_COMPRESSION,
    /** The site asks us to come back later (429 or 503). */
    ASKED_TO_WAIT,
    /** The address is gone (404 or 410). */
    GONE,
    /** The site refuses us (401 or 403). */
    REFUSED,
    /** Any other status that is not a success. */
    HTTP_STATUS,
    /** The answer is a web page, not a feed. */
    NOT_A_FEED,
    /** The answer is neither well-formed nor repairable. */
    MALFORMED,
    /** The connection broke off before the end. */
    BROKEN_OFF,
    /** We failed ourselves; the log has the details. */
    INTERNAL;

    /** Kebab-case, as in the API: {@code private-address}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

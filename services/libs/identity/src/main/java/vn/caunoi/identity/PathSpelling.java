package vn.caunoi.identity;

/**
 * Decides whether a path is spelt in the one way this suite uses.
 *
 * <p>Two components that read one path differently are a hole (CVE-2026-39852, CVE-2026-50559, CVE-2023-4853). So
 * nothing is decoded or repaired here: segments consist of unreserved characters (RFC 3986), none is empty or a dot
 * segment, and a percent sign has no business in a path. Identifiers are UUIDs or slugs; free text travels in the query
 * or in the body.
 */
public final class PathSpelling {
    private PathSpelling() {}

    /**
     * Whether the raw request target may be routed.
     *
     * @param target origin-form request target as it came over the wire, query included, undecoded
     */
    public static boolean isPlain(String target) {
        int end = endOfPath(target);
        if (end == 0 || target.charAt(0) != '/') {
            return false;
        }
        int segmentStart = 1;
        for (int i = 1; i <= end; i++) {
            if (i == end || target.charAt(i) == '/') {
                if (!isPlainSegment(target, segmentStart, i, end)) {
                    return false;
                }
                segmentStart = i + 1;
            } else if (!isUnreserved(target.charAt(i))) {
                return false;
            }
        }
        return isPlainQuery(target, end);
    }

    private static int endOfPath(String target) {
        int query = target.indexOf('?');
        return query < 0 ? target.length() : query;
    }

    private static boolean isPlainSegment(String target, int start, int segmentEnd, int pathEnd) {
        int length = segmentEnd - start;
        if (length == 0) {
            // Only the root itself has an empty segment.
            return pathEnd == 1;
        }
        boolean dots = target.charAt(start) == '.' && (length == 1 || (length == 2 && target.charAt(start + 1) == '.'));
        return !dots;
    }

    private static boolean isPlainQuery(String target, int start) {
        for (int i = start; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c <= ' ' || c == 0x7f || c == '#' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }
}

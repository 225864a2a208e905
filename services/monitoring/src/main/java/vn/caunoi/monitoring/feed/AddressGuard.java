package vn.caunoi.monitoring.feed;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Decides which addresses the fetcher may connect to: public unicast ones and nothing else.
 *
 * <p>Written as a table of ranges from the special-purpose registries (RFC 6890 and its updates), because the
 * platform's {@code isSiteLocalAddress} misses shared, benchmark and most IPv6 ranges. Addresses that carry an IPv4
 * address inside (mapped, NAT64, 6to4, Teredo, compatible) are refused altogether: no public feed is served from them.
 */
public final class AddressGuard {

    private static final List<Range> NOT_PUBLIC = List.of(
            range("0.0.0.0", 8),
            range("10.0.0.0", 8),
            range("100.64.0.0", 10),
            range("127.0.0.0", 8),
            range("169.254.0.0", 16),
            range("172.16.0.0", 12),
            range("192.0.0.0", 24),
            range("192.0.2.0", 24),
            range("192.31.196.0", 24),
            range("192.52.193.0", 24),
            range("192.88.99.0", 24),
            range("192.168.0.0", 16),
            range("192.175.48.0", 24),
            range("198.18.0.0", 15),
            range("198.51.100.0", 24),
            range("203.0.113.0", 24),
            range("224.0.0.0", 4),
            range("240.0.0.0", 4));

    /** Global unicast; whatever lies outside of it is not public, and some parts of it are not either. */
    private static final Range GLOBAL_V6 = range("2000::", 3);

    private static final List<Range> NOT_PUBLIC_V6 = List.of(
            range("2001::", 23),
            range("2001:db8::", 32),
            range("2002::", 16),
            range("3fff::", 20),
            range("2620:4f:8000::", 48));

    private final boolean loopbackAllowed;

    /** @param loopbackAllowed for development and tests only: lets 127.0.0.0/8 and ::1 pass, and nothing else */
    public AddressGuard(boolean loopbackAllowed) {
        this.loopbackAllowed = loopbackAllowed;
    }

    /** Whether the fetcher may connect to this address. */
    public boolean permits(InetAddress address) {
        if (loopbackAllowed && address.isLoopbackAddress()) {
            return true;
        }
        if (address instanceof Inet4Address) {
            return NOT_PUBLIC.stream().noneMatch(range -> range.contains(address));
        }
        return address instanceof Inet6Address v6
                && v6.getScopeId() == 0
                && GLOBAL_V6.contains(address)
                && NOT_PUBLIC_V6.stream().noneMatch(range -> range.contains(address));
    }

    private static final class Range {
        private final byte[] prefix;
        private final int bits;

        Range(byte[] prefix, int bits) {
            this.prefix = prefix;
            this.bits = bits;
        }

        boolean contains(InetAddress address) {
            byte[] other = address.getAddress();
            if (other.length != prefix.length) {
                return false;
            }
            int whole = bits / 8;
            if (!Arrays.equals(prefix, 0, whole, other, 0, whole)) {
                return false;
            }
            int rest = bits % 8;
            int mask = 0xFF << (8 - rest);
            return rest == 0 || (prefix[whole] & mask) == (other[whole] & mask);
        }
    }

    private static Range range(String address, int bits) {
        try {
            // A literal: nothing is looked up.
            return new Range(InetAddress.getByName(address).getAddress(), bits);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(address, e);
        }
    }
}

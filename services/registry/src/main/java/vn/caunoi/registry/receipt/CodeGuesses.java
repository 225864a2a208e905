package vn.caunoi.registry.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.caunoi.problem.TooManyRequests;

/**
 * Lets nobody try codes one after the other. Counts failures alone, per network of the client: whoever types their own
 * code is never stopped. In memory, because the codes themselves cannot be guessed; this keeps the tries off the
 * database.
 */
@ApplicationScoped
class CodeGuesses {

    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:][0-9A-Fa-f.]*:[0-9A-Fa-f:.]*");
    private static final int IPV4_PARTS = 3;
    private static final int IPV6_PARTS = 4;

    private final int most;
    private final Duration window;
    private final int mostGuessers;
    private final Clock clock;
    private final Map<String, Failures> failures = new ConcurrentHashMap<>();

    @Inject
    CodeGuesses(ReceiptConfig config, Clock clock) {
        this(config.mostGuesses(), config.guessWindow(), config.mostGuessers(), clock);
    }

    CodeGuesses(int most, Duration window, int mostGuessers, Clock clock) {
        this.most = most;
        this.window = window;
        this.mostGuessers = mostGuessers;
        this.clock = clock;
    }

    private record Failures(Instant since, int count) {}

    /** @throws TooManyRequests when this client has guessed wrongly too often */
    void admit(String address) {
        Instant now = clock.instant();
        Failures known = failures.get(network(address));
        if (known != null && known.count() >= most && isFresh(known, now)) {
            throw new TooManyRequests(
                    Duration.between(now, known.since().plus(window)),
                    "Too many codes that nobody has were tried from here.");
        }
    }

    /** A code was none. */
    void failed(String address) {
        Instant now = clock.instant();
        if (failures.size() >= mostGuessers) {
            failures.values().removeIf(known -> !isFresh(known, now));
        }
        // A flood from many networks must not fill the memory: past the bound no further one is remembered.
        String own = network(address);
        if (failures.containsKey(own) || failures.size() < mostGuessers) {
            failures.compute(
                    own,
                    (network, known) -> known == null || !isFresh(known, now)
                            ? new Failures(now, 1)
                            : new Failures(known.since(), known.count() + 1));
        }
    }

    /**
     * What lies ahead was counted before somebody set the clock back; nobody is to wait for that time to come again.
     */
    private boolean isFresh(Failures known, Instant now) {
        return !now.isBefore(known.since()) && now.isBefore(known.since().plus(window));
    }

    /** One household or attacker usually has a whole /24 or /64. */
    static String network(String address) {
        String whole = spelledOut(address);
        boolean six = whole.indexOf(':') >= 0;
        String[] parts = whole.split(six ? ":" : "\\.", -1);
        int kept = six ? IPV6_PARTS : IPV4_PARTS;
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < Math.min(kept, parts.length); i++) {
            network.append(parts[i]).append(six ? ':' : '.');
        }
        return network.toString();
    }

    /** Nothing left out of an IPv6 address, and no IPv4 address in the clothes of one; no name is ever looked up. */
    private static String spelledOut(String address) {
        if (!IPV6.matcher(address).matches()) {
            return address;
        }
        try {
            return InetAddress.getByName(address).getHostAddress();
        } catch (UnknownHostException none) {
            return address;
        }
    }
}

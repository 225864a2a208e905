package vn.caunoi.servers.mail;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What was caught, the newest first; the oldest goes when there is too much. */
final class Mailbox {

    private static final int MOST = 2000;

    private final Deque<Caught> mails = new ArrayDeque<>();
    private int count;

    synchronized void add(Instant at, String from, List<String> to, byte[] data) {
        count++;
        mails.addFirst(Caught.of(count, at, from, to, data));
        if (mails.size() > MOST) {
            mails.removeLast();
        }
    }

    /** @param to only mails to this address; empty for all */
    synchronized List<Caught> mails(String to) {
        return mails.stream()
                .filter(mail -> to.isEmpty() || mail.to().contains(to))
                .toList();
    }

    synchronized Optional<Caught> find(int number) {
        return mails.stream().filter(mail -> mail.number() == number).findFirst();
    }
}

package vn.caunoi.registry.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How mail stands.
 *
 * @param waiting how many should have left by now and have not
 * @param oldest since when the oldest of them could have left
 * @param givenUp how many people have to look at
 */
public record MailStatus(MailFlow flow, long waiting, @Nullable Instant oldest, long givenUp) {}

package vn.caunoi.monitoring.article;

import org.jspecify.annotations.Nullable;

/** The little we show of a foreign text: its beginning, cut between words. The law on re-publishing allows no more. */
final class Excerpt {

    static final int LONGEST = 300;

    private Excerpt() {}

    static @Nullable String of(@Nullable String summary, String text) {
        String source = summary == null || summary.isBlank() ? text.strip() : summary.strip();
        if (source.isEmpty()) {
            return null;
        }
        if (source.length() <= LONGEST) {
            return source;
        }
        String head = source.substring(0, LONGEST - 1);
        int blank = head.lastIndexOf(' ');
        return (blank > LONGEST / 2 ? head.substring(0, blank) : head).stripTrailing() + "…";
    }
}

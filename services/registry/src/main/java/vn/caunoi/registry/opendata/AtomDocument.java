package vn.caunoi.registry.opendata;

import java.time.Instant;
import java.util.List;
import vn.caunoi.registry.atom.AtomEntry;
import vn.caunoi.registry.atom.AtomFeed;
import vn.caunoi.registry.feed.FeedNotice;

/** One entry for each change of the list, newest first. */
final class AtomDocument {

    private AtomDocument() {}

    /**
     * @param self address of this document
     * @param page address of the page for people
     */
    static String of(String title, String self, String page, List<FeedNotice> notices) {
        return new AtomFeed(
                        title,
                        self,
                        page,
                        notices.stream().map(notice -> entry(notice, page)).toList())
                .write();
    }

    private static AtomEntry entry(FeedNotice notice, String page) {
        return new AtomEntry(
                "tag:caunoi.vn,2026:registry/feed/" + notice.id() + "/" + notice.sequence(),
                title(notice),
                notice.recordedAt(),
                page,
                summary(notice));
    }

    private static String title(FeedNotice notice) {
        // Somebody taken off the list for another reason than time is not named again.
        if (notice.gone() && !notice.over()) {
            return "Một mục đã được gỡ khỏi danh sách người phát ngôn";
        }
        return notice.text("agency", "name") + ": " + notice.text("personName")
                + (notice.over() ? " thôi phát ngôn" : "");
    }

    private static String summary(FeedNotice notice) {
        if (notice.over()) {
            return notice.text("position") + "; từ " + day(notice.text("validFrom")) + " đến "
                    + day(notice.text("validTo")) + ".";
        }
        if (notice.gone()) {
            return "Mã " + notice.id();
        }
        String until = notice.text("validTo");
        return notice.text("position") + ", " + notice.text("phone") + ", " + notice.text("email")
                + "; quyết định số " + notice.text("decision", "number") + "; từ " + day(notice.text("validFrom"))
                + (until.isEmpty() ? "" : " đến " + day(until)) + ".";
    }

    private static String day(String instant) {
        return instant.isEmpty() ? "" : PublicListColumns.time(Instant.parse(instant));
    }
}

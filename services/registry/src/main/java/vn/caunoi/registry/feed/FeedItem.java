package vn.caunoi.registry.feed;

import java.util.UUID;

/** A record as it stands now; its value is canonical JSON. */
record FeedItem(String kind, UUID id, String value) {

    static FeedItem of(Object[] row) {
        return new FeedItem((String) row[0], (UUID) row[1], (String) row[2]);
    }

    String json() {
        return "{\"id\":\"" + id + "\",\"kind\":\"" + kind + "\",\"value\":" + value + "}";
    }
}

package vn.caunoi.monitoring.feed;

import org.jspecify.annotations.Nullable;

/**
 * What a site gave us to ask "anything new?" with.
 *
 * @param bodyHash hash of the last body that could be read; many sites send the same bytes without saying so
 */
public record Validators(@Nullable String etag, @Nullable String lastModified, @Nullable String bodyHash) {

    public static final Validators NONE = new Validators(null, null, null);
}

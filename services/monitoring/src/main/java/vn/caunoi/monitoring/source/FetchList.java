package vn.caunoi.monitoring.source;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The latest fetches of a source, newest first. */
@Schema(requiredProperties = "items")
public record FetchList(List<FetchView> items) {
    public FetchList {
        items = List.copyOf(items);
    }
}

package vn.caunoi.monitoring.source;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All sources, by name: a province follows some dozens. */
@Schema(requiredProperties = "items")
public record SourceList(List<SourceView> items) {
    public SourceList {
        items = List.copyOf(items);
    }
}

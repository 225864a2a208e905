package vn.caunoi.contracts.codec;

import vn.caunoi.contracts.DomainEvent;

/** One row of the {@link EventCatalog}: a type, where it travels, and the record that holds it. */
public record EventKind(String type, String topic, Class<? extends DomainEvent> recordClass) {

    /** Class path resource with the JSON Schema 2020-12 of this type. */
    public String schemaResource() {
        return "/schemas/" + type + ".json";
    }
}

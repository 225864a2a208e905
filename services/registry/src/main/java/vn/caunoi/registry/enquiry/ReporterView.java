package vn.caunoi.registry.enquiry;

import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.audit.Personal;

/** Who asks for the press; no trail keeps it. */
public record ReporterView(
        @Personal @Nullable String name,
        @Personal @Nullable String cardNumber,
        @Personal @Nullable String email,
        @Personal @Nullable String phone) {}

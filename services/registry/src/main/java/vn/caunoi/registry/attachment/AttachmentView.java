package vn.caunoi.registry.attachment;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of a matter.
 *
 * @param mediaType what its content is, not what somebody said
 * @param sha256 in hexadecimal
 * @param addedBy login name
 */
public record AttachmentView(
        UUID id, String fileName, String mediaType, long size, String sha256, Instant addedAt, String addedBy) {}

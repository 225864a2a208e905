package vn.caunoi.registry.attachment;

/** What is known of a file whose last piece has arrived. */
record Arrived(FileType type, long size, String sha256) {}

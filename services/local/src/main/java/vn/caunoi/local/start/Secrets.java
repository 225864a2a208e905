package vn.caunoi.local.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import vn.caunoi.servers.Directories;
import vn.caunoi.servers.ServerFailed;

/** Secrets that must not change at a restart, made once per state folder. */
final class Secrets {
    private static final int BYTES = 32;

    private Secrets() {}

    static String keptIn(Path file) {
        Directories.createFor(file);
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[BYTES];
                new SecureRandom().nextBytes(random);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(random));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new ServerFailed("The secret in %s cannot be kept: %s.".formatted(file, Directories.reason(e)), e);
        }
    }
}

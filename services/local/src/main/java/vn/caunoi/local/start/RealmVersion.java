package vn.caunoi.local.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.caunoi.servers.Directories;
import vn.caunoi.servers.ServerFailed;

/**
 * Remembers which realm Keycloak was filled with. Keycloak imports a realm only once, so a changed file or a moved port
 * would otherwise stay without effect and every login would fail on its redirect address.
 */
final class RealmVersion {
    private final Path file;
    private final String wanted;

    RealmVersion(Path file, Path realm, String publicUrl) {
        this.file = file;
        this.wanted = hash(realm, publicUrl);
    }

    boolean isImported() {
        try {
            return Files.exists(file) && Files.readString(file).equals(wanted);
        } catch (IOException e) {
            return false;
        }
    }

    void imported() {
        try {
            Files.writeString(file, wanted);
        } catch (IOException e) {
            throw new ServerFailed("Cannot write %s: %s.".formatted(file, Directories.reason(e)), e);
        }
    }

    private static String hash(Path realm, String publicUrl) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(realm));
            digest.update(publicUrl.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new ServerFailed("The realm file %s cannot be read.".formatted(realm), e);
        }
    }
}

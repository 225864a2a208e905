package vn.caunoi.registry.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** Everything a file would do, with a fingerprint by which it is confirmed. */
record Plan(List<PlannedRow> rows, String hash) {

    static Plan of(ImportJudge judge, List<ImportRow> lines) {
        List<PlannedRow> rows = new ArrayList<>(lines.size());
        MessageDigest digest = sha256();
        for (ImportRow line : lines) {
            PlannedRow row = line.tooLong()
                    ? PlannedRow.refused(line, List.of(Finding.refusal(null, "too-many-cells")))
                    : judge.judge(line);
            rows.add(row);
            digest.update(text(row).getBytes(StandardCharsets.UTF_8));
        }
        return new Plan(rows, HexFormat.of().formatHex(digest.digest()));
    }

    long count(RowVerdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    private static String text(PlannedRow row) {
        return row.number() + "|" + row.verdict() + "|" + Objects.toString(row.target(), "") + "|"
                + Objects.toString(row.targetVersion(), "") + "|" + new TreeMap<>(row.after()) + "\n";
    }

    static String hashOf(byte[] file) {
        return HexFormat.of().formatHex(sha256().digest(file));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

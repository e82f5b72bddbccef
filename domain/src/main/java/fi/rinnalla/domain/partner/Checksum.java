package fi.rinnalla.domain.partner;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** The closing sum of a list: SHA-256 over each of its lines as they were sent to payroll, in one fixed order. */
final class Checksum {
    private Checksum() {}

    static String of(PayList list) {
        return digest(list.number() + "\n"
                + list.entries().stream()
                        .flatMap(it -> it.claim().lines().stream().map(line -> written(it, line)))
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }

    private static String written(PayListEntry entry, FeeLine line) {
        return String.join(
                "|",
                line.id().value().toString(),
                entry.claim().id().value().toString(),
                entry.claim().partner().value().toString(),
                entry.paidTo(),
                line.about().name(),
                line.kind().name(),
                line.day().toString(),
                String.valueOf(line.amount()),
                line.rate().per().name(),
                String.valueOf(line.rate().each().value()),
                String.valueOf(line.cents().value()));
    }

    private static String digest(String written) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(written.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}

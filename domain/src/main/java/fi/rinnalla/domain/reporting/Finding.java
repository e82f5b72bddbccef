package fi.rinnalla.domain.reporting;

import fi.rinnalla.domain.shared.Digest;
import java.util.HexFormat;

/**
 * One thing to look at.
 *
 * @param heading of its section
 * @param words at which somebody stopped; empty where it is about the whole section
 */
public record Finding(FindingKind kind, DesignCode section, String heading, String words) {
    /** By which it is known again, wherever else the text has been changed meanwhile. */
    public String mark() {
        return HexFormat.of()
                .formatHex(
                        Digest.of(kind + "\n" + section.value() + "\n" + words).bytes());
    }
}

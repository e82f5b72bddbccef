package fi.rinnalla.domain.codevelopment.group;

import fi.rinnalla.domain.codevelopment.ThemeId;
import java.util.Optional;

/**
 * Something to be talked about.
 *
 * @param minutes where it was thought of
 * @param theme to which what is decided leads
 */
public record AgendaPoint(
        AgendaSource source, String heading, String about, Optional<Integer> minutes, Optional<ThemeId> theme) {
    public static final int LONGEST_HEADING = 300;
    public static final int LONGEST_ABOUT = 600;
    public static final int MOST_MINUTES = 240;

    public AgendaPoint {
        heading = heading.strip();
        about = about.strip();
        if (heading.isEmpty() || heading.length() > LONGEST_HEADING || about.length() > LONGEST_ABOUT) {
            throw new IllegalArgumentException("a heading, and not too many words");
        }
        if (!minutes.map(AgendaPoint::lasts).orElse(true)) {
            throw new IllegalArgumentException("so long nobody talks");
        }
    }

    public static AgendaPoint own(String heading, String about, Optional<Integer> minutes) {
        return new AgendaPoint(AgendaSource.OWN, heading, about, minutes, Optional.empty());
    }

    public static boolean lasts(int minutes) {
        return minutes >= 1 && minutes <= MOST_MINUTES;
    }
}

package fi.rinnalla.domain.partner;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Which partners a list shows.
 *
 * @param name part of the name they are called by; empty for any
 * @param on the day by which commitments hold or have lapsed
 */
public record PartnerFilter(String name, Optional<Standing> standing, LocalDate on) {
    /** Whether somebody can be asked, and if not, why. */
    public enum Standing {
        ASKABLE,
        /** Here, and has signed once what does not hold any more. */
        LAPSED,
        /** Here, and has signed nothing yet. */
        UNCOMMITTED,
        PAUSED
    }

    public PartnerFilter {
        name = name.strip().toLowerCase(Locale.forLanguageTag("fi"));
    }

    public boolean fits(ExperiencePartner it) {
        return it.state() != PartnerState.LEFT
                && it.profile()
                        .called()
                        .toLowerCase(Locale.forLanguageTag("fi"))
                        .contains(name)
                && standing.map(wanted -> wanted == standing(it)).orElse(true);
    }

    private Standing standing(ExperiencePartner it) {
        if (it.state() == PartnerState.PAUSED) {
            return Standing.PAUSED;
        }
        if (it.isCommittedOn(on)) {
            return Standing.ASKABLE;
        }
        return it.committedUntil().isPresent() ? Standing.LAPSED : Standing.UNCOMMITTED;
    }
}

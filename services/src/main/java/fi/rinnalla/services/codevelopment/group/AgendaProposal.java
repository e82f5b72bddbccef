package fi.rinnalla.services.codevelopment.group;

import fi.rinnalla.domain.codevelopment.Theme;
import fi.rinnalla.domain.codevelopment.ThemeId;
import fi.rinnalla.domain.codevelopment.group.AgendaSource;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that the data say a group should talk about.
 *
 * @param theme none where it is the debts
 * @param title of the theme
 * @param on the day that makes it due: the next step's, the trial's last, or when the change came into use
 * @param many how many answers are late
 */
public record AgendaProposal(
        AgendaSource source, Optional<ThemeId> theme, String title, Optional<LocalDate> on, int many) {
    /** By this it is chosen in a form. */
    public String name() {
        return theme.map(it -> it.value().toString()).orElse("velat");
    }

    static AgendaProposal of(AgendaSource source, Theme theme, LocalDate on) {
        return new AgendaProposal(source, Optional.of(theme.id()), theme.title(), Optional.of(on), 0);
    }
}

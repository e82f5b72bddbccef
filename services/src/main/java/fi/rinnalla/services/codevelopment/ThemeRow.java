package fi.rinnalla.services.codevelopment;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.codevelopment.DecisionKind;
import fi.rinnalla.domain.codevelopment.Step;
import fi.rinnalla.domain.codevelopment.ThemeId;
import fi.rinnalla.domain.codevelopment.Turn;
import fi.rinnalla.domain.codevelopment.Width;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One theme on the list of steps.
 *
 * @param place its name, where a reader may know of it
 * @param items how many have gone on to groups; of those who gather, how many there are
 * @param measure of the trial, by which one knows whether it worked
 * @param ahead what it can do next
 */
public record ThemeRow(
        ThemeId id,
        Language language,
        String title,
        ThemeCode code,
        County county,
        Optional<String> place,
        Width width,
        boolean open,
        int items,
        int waiting,
        Step step,
        boolean rests,
        LocalDate since,
        Role owner,
        LocalDate nextOn,
        boolean late,
        Optional<String> measure,
        Optional<DecisionKind> decision,
        List<Turn> ahead) {
    public ThemeRow {
        ahead = List.copyOf(ahead);
    }
}

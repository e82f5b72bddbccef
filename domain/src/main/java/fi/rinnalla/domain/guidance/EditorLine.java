package fi.rinnalla.domain.guidance;

import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The newest version of a text, for those who write and review. */
public record EditorLine(
        UUID version,
        String slug,
        PathStep step,
        int position,
        Language language,
        String county,
        int number,
        String title,
        Optional<LocalDate> publishOn,
        LocalDate validOn,
        Review review) {}

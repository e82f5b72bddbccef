package fi.rinnalla.services.story;

import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;

/** A story in one language, as staff and its owner see it. */
public record EditionView(Language language, StoryWords words, LocalDate writtenOn, boolean accepted) {}

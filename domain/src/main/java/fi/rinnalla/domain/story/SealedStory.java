package fi.rinnalla.domain.story;

import fi.rinnalla.domain.shared.Sealed;
import java.util.Optional;

/**
 * The words of a story in one language, closed.
 *
 * @param note "this tells about …", for whoever wants to know before they read
 */
public record SealedStory(Sealed title, Sealed body, Optional<Sealed> note) {}

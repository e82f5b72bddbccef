package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The beginnings of answers this organisation has written for itself. */
public interface AnswerTemplates {
    Optional<AnswerTemplate> find(UUID id);

    /** Held until the change stands. */
    Optional<AnswerTemplate> hold(UUID id);

    /** In the order of the house; also those that are hidden. */
    List<AnswerTemplate> in(Language language);

    void add(AnswerTemplate template);
}

package fi.rinnalla.services.shelf;

import fi.rinnalla.domain.feedback.AnswerTemplate;
import fi.rinnalla.domain.feedback.AnswerTemplates;
import fi.rinnalla.domain.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An organisation that has written none yet. */
public final class NoTemplates implements AnswerTemplates {
    @Override
    public Optional<AnswerTemplate> find(UUID id) {
        return Optional.empty();
    }

    @Override
    public Optional<AnswerTemplate> hold(UUID id) {
        return Optional.empty();
    }

    @Override
    public List<AnswerTemplate> in(Language language) {
        return List.of();
    }

    @Override
    public void add(AnswerTemplate template) {
        throw new UnsupportedOperationException();
    }
}

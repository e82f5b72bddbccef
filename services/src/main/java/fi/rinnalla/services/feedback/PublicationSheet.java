package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.feedback.Audience;
import fi.rinnalla.domain.feedback.ChangeState;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.Hint;
import fi.rinnalla.domain.feedback.PublicationId;
import fi.rinnalla.domain.feedback.PublicationState;
import fi.rinnalla.domain.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One text that is to be public, or is.
 *
 * @param feedback empty when it has been forgotten or deleted
 * @param mine written by whoever looks at it
 * @param anotherCould somebody else is there who may approve it
 * @param refusableUntil the last day on which its author may still say no in silence
 * @param version what a change has to be based on
 */
public record PublicationSheet(
        PublicationId id,
        Optional<FeedbackId> feedback,
        Audience audience,
        Language language,
        String said,
        String done,
        ChangeState change,
        PublicationState state,
        boolean paraphrase,
        String writer,
        boolean mine,
        boolean anotherCould,
        Instant writtenAt,
        LocalDate refusableUntil,
        boolean alone,
        Optional<LocalDate> publishedOn,
        List<Hint> hintsInSaid,
        List<Hint> hintsInDone,
        int version) {}

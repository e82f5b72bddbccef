package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.domain.feedback.Audience;
import fi.rinnalla.domain.feedback.ChangeState;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.feedback.FeedbackState;
import fi.rinnalla.domain.feedback.Mood;
import fi.rinnalla.domain.feedback.PublicationId;
import fi.rinnalla.domain.feedback.PublicationState;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One feedback, opened for the one who wrote it.
 *
 * @param number which of the card's, from one, in the order they came; stands in addresses, where no id may
 * @param language in which it was written, and so answered
 * @param helped empty where nothing was written, or the words are gone
 * @param mayJudge the change, if there is one, can be looked for now
 */
public record MyItem(
        int number,
        FeedbackId id,
        FeedbackKind kind,
        Language language,
        Optional<String> place,
        Optional<Mood> mood,
        Optional<String> helped,
        Optional<String> wish,
        UseOfWords useOfWords,
        FeedbackState state,
        LocalDate receivedOn,
        LocalDate dueOn,
        boolean overdue,
        Optional<LocalDate> readOn,
        Optional<LocalDate> closedOn,
        List<MyAnswer> answers,
        boolean mayJudge,
        Optional<Verdict> verdict,
        List<MyPublication> publications,
        Set<Role> promisedReaders,
        int promisedMonths,
        LocalDate keptUntil) {
    public MyItem {
        answers = List.copyOf(answers);
        publications = List.copyOf(publications);
        promisedReaders = Set.copyOf(promisedReaders);
    }

    /** The day it came out, where it is public. */
    public Optional<LocalDate> publishedOn() {
        return publications.stream()
                .filter(it -> it.state() == PublicationState.PUBLISHED)
                .flatMap(it -> it.publishedOn().stream())
                .findFirst();
    }

    /** @param words empty where they are gone */
    public record MyAnswer(AnswerKind kind, Role role, LocalDate givenOn, Optional<String> words) {}

    /** @param version what the author is shown; if it was rewritten meanwhile, a yes does not count for it */
    public record MyPublication(
            PublicationId id,
            int version,
            Language language,
            Audience audience,
            String said,
            String done,
            ChangeState change,
            PublicationState state,
            Optional<LocalDate> publishedOn) {
        public boolean waitsForAuthor() {
            return state == PublicationState.AWAITS_AUTHOR;
        }
    }
}

package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.feedback.FeedbackState;
import fi.rinnalla.domain.feedback.Hint;
import fi.rinnalla.domain.feedback.Mood;
import fi.rinnalla.domain.feedback.PublicationId;
import fi.rinnalla.domain.feedback.PublicationState;
import fi.rinnalla.domain.feedback.Source;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One feedback, opened: everything its reader needs on one sheet.
 *
 * @param mayTakeBack the reader gave the last answer a moment ago
 */
public record FeedbackSheet(
        FeedbackId id,
        FeedbackKind kind,
        Source source,
        Language language,
        Optional<String> place,
        LocalDate receivedOn,
        Due due,
        Optional<LocalDate> readOn,
        Optional<LocalDate> closedOn,
        FeedbackState state,
        Optional<Mood> mood,
        List<Said> said,
        UseOfWords useOfWords,
        boolean withCard,
        PromiseRow promise,
        Set<ThemeCode> themes,
        List<AnswerRow> answers,
        boolean mayTakeBack,
        Optional<Verdict> verdict,
        List<PublicationRow> publications,
        List<TemplateRow> templates,
        Role answersAs) {

    public boolean owed() {
        return state.open();
    }

    /** One of the two boxes a parent may write into. Words are empty where they have been deleted. */
    public record Said(Box box, Optional<String> words, List<Hint> hints) {
        public enum Box {
            HELPED,
            WISH
        }
    }

    /** What was promised to the writer. */
    public record PromiseRow(Set<Role> readers, int keptMonths, LocalDate keptUntil) {}

    public record AnswerRow(AnswerKind kind, Optional<String> words, Role role, LocalDate givenOn, boolean mine) {}

    public record PublicationRow(
            PublicationId id, Language language, String said, PublicationState state, Instant writtenAt) {}
}

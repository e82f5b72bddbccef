package fi.rinnalla.services.codevelopment;

import fi.rinnalla.domain.codevelopment.DecisionKind;
import fi.rinnalla.domain.codevelopment.IdeaId;
import fi.rinnalla.domain.codevelopment.PastTitle;
import fi.rinnalla.domain.codevelopment.Proposer;
import fi.rinnalla.domain.codevelopment.ShownVerdicts;
import fi.rinnalla.domain.codevelopment.TurnTaken;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One theme, opened.
 *
 * @param pastTitles what it was called before, the first title first
 * @param published everybody can read its title
 * @param gathers its reader is one of those who put feedback together
 * @param items for those alone
 * @param words of its authors, as they let groups read them
 * @param verdicts of its authors, while there is something to look for
 */
public record ThemeSheet(
        ThemeRow row,
        List<PastTitle> pastTitles,
        boolean published,
        String description,
        Optional<ThemeChoice> continues,
        LocalDate widthSince,
        Optional<LocalDate> openedOn,
        int round,
        boolean gathers,
        List<Item> items,
        List<Words> words,
        List<IdeaRow> ideas,
        Optional<TrialRow> trial,
        List<DecisionRow> decisions,
        Optional<ChangeRow> change,
        Optional<ShownVerdicts> verdicts,
        List<TurnTaken> turns,
        LocalDate today) {
    public ThemeSheet {
        pastTitles = List.copyOf(pastTitles);
        items = List.copyOf(items);
        words = List.copyOf(words);
        ideas = List.copyOf(ideas);
        decisions = List.copyOf(decisions);
        turns = List.copyOf(turns);
    }

    /** @param waits it has not gone on to groups, and can still be taken back */
    public record Item(FeedbackId id, LocalDate putOn, boolean waits) {}

    public record Words(Language language, String said, boolean paraphrase) {
        @Override
        public String toString() {
            return "Words";
        }
    }

    public record IdeaRow(IdeaId id, String problem, String benefits, Proposer proposer, LocalDate on) {}

    public record TrialRow(String idea, String what, String where, LocalDate from, LocalDate until, String measure) {}

    public record DecisionRow(int round, DecisionKind kind, Optional<String> reason, LocalDate on) {}

    public record ChangeRow(LocalDate on, Map<Language, String> words) {
        public ChangeRow {
            words = Map.copyOf(words);
        }
    }
}

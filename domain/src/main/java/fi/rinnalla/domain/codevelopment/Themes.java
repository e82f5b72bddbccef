package fi.rinnalla.domain.codevelopment;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that parents of this organisation spoke of together. */
public interface Themes {
    Optional<Theme> find(ThemeId id);

    /** Kept until the transaction ends. */
    Optional<Theme> hold(ThemeId id);

    Optional<Theme> findByFormKey(Digest formKey);

    /** The one that this feedback was put under. */
    Optional<Theme> of(FeedbackId feedback);

    /** Newest first. */
    List<Theme> all(int limit);

    /**
     * How many go on and were to be seen to before this day, or are tried out no longer, by the step at which they wait.
     *
     * @param gathering with those that are open to nobody but those who gather
     */
    Map<Step, Integer> late(LocalDate today, boolean gathering);

    /** Those under which something waits to go on. */
    List<ThemeId> gathering(int limit);

    /** Of these, whose authors have a card, and which. */
    Map<FeedbackId, CardId> cards(Collection<FeedbackId> feedback);

    /** What the authors of this theme's feedback have said since this day of whether a change shows. */
    List<Verdict> verdicts(ThemeId theme, LocalDate since);

    void add(Theme theme);
}

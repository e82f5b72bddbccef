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

    /** What goes on and was to be seen to before this day, the longest first. */
    List<Theme> late(LocalDate today, int limit);

    /** Those under which something waits to go on. */
    List<ThemeId> gathering(int limit);

    /** Of these, whose authors have a card, and which. */
    Map<FeedbackId, CardId> cards(Collection<FeedbackId> feedback);

    /** What the authors of this theme's feedback have said since this day of whether a change shows. */
    List<Verdict> verdicts(ThemeId theme, LocalDate since);

    void add(Theme theme);
}

package fi.rinnalla.services.support;

import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.support.Coaching;
import fi.rinnalla.domain.support.Goals;
import fi.rinnalla.domain.support.RatedMoment;
import fi.rinnalla.domain.support.Rating;
import fi.rinnalla.domain.support.SupportRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Opens what a parent wrote into a coaching, as far as its reader may read. */
@Dependent
public class OpenedCoachings {
    static final String GOALS = "goals";

    private final Seals seals;

    @Inject
    public OpenedCoachings(Seals seals) {
        this.seals = seals;
    }

    CoachingView forTheParent(SupportRequest request, Coaching it, LocalDate today) {
        return view(request, it, today, true, true);
    }

    /** Goals where the parent lets them be read; how the parent rated is nobody else's. */
    CoachingView forWhoeverCoaches(SupportRequest request, Coaching it, LocalDate today) {
        return view(request, it, today, it.goalsShared(), false);
    }

    static String column(RatedMoment moment) {
        return moment == RatedMoment.COACHING_START ? "rated_at_start" : "rated_at_end";
    }

    private CoachingView view(
            SupportRequest request, Coaching it, LocalDate today, boolean withGoals, boolean withRatings) {
        var goals =
                withGoals ? it.goals().flatMap(closed -> open(request, it, GOALS, closed)) : Optional.<String>empty();
        return new CoachingView(
                it.id(),
                it.state(),
                it.planned(),
                it.held(),
                it.begunOn(),
                it.sessions().stream()
                        .map(met -> CoachingView.Met.of(met, today))
                        .toList(),
                goals.map(Goals::read).orElse(Goals.NONE),
                it.goalsShared(),
                withRatings ? rating(request, it, RatedMoment.COACHING_START) : Optional.empty(),
                withRatings ? rating(request, it, RatedMoment.COACHING_END) : Optional.empty(),
                it.asks(RatedMoment.COACHING_START),
                it.asks(RatedMoment.COACHING_END));
    }

    private Optional<Rating> rating(SupportRequest request, Coaching it, RatedMoment moment) {
        return it.rated(moment)
                .flatMap(closed -> open(request, it, column(moment), closed))
                .map(Rating::read);
    }

    /** Empty where the key is gone, and the words with it. */
    private Optional<String> open(SupportRequest request, Coaching it, String column, Sealed closed) {
        try {
            return Optional.of(seals.open(request.key(), it.id().place(column), closed));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }
}

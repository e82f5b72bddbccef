package fi.rinnalla.services.training.professional;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Profession;
import fi.rinnalla.domain.training.professional.ProfessionalTraining;
import fi.rinnalla.domain.training.professional.ProfessionalTrainings;
import fi.rinnalla.domain.training.professional.RatingMoment;
import fi.rinnalla.domain.training.professional.RatingOutcome;
import fi.rinnalla.domain.training.professional.SelfRating;
import fi.rinnalla.domain.training.professional.WallCode;
import fi.rinnalla.services.access.Gate;
import fi.rinnalla.services.access.Knock;
import fi.rinnalla.services.access.Limiter;
import fi.rinnalla.services.access.Passage;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/** Whoever came to a training says what they can do, before and after, without an account and without a name. */
@UseCase
@MayBeDoneBy(Permission.RATE_A_TRAINING)
public class RatingOneself {
    private final ProfessionalTrainings trainings;
    private final Limiter limiter;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public RatingOneself(ProfessionalTrainings trainings, Limiter limiter, Caller caller, Clock clock) {
        this.trainings = trainings;
        this.limiter = limiter;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param typed the code as it was typed; empty where no training here has it */
    public Optional<RatedTraining> coded(String typed, Language language) {
        return WallCode.read(typed).flatMap(trainings::coded).map(it -> seen(it, language));
    }

    private RatedTraining seen(ProfessionalTraining it, Language language) {
        return new RatedTraining(
                it.code(),
                it.words(language),
                it.plan(),
                it.isAsked(RatingMoment.BEFORE, clock.instant()),
                it.isAsked(RatingMoment.AFTER, clock.instant()));
    }

    /** At the same gate as feedback without an account. */
    public Passage mayPass(Knock knock) {
        return limiter.mayPass(caller.tenant().value(), Gate.ANONYMOUS_POST, knock.address(), knock.ticket());
    }

    public RatingOutcome begin(WallCode code, Digest form, Profession profession, SelfRating rating) {
        return with(code, it -> it.begin(form, profession, rating, clock.instant()));
    }

    public RatingOutcome end(WallCode code, Digest form, int number, SelfRating rating) {
        return with(code, it -> it.end(form, number, rating, clock.instant()));
    }

    private RatingOutcome with(WallCode code, Function<ProfessionalTraining, RatingOutcome> act) {
        return trainings.holdCoded(code).map(act).orElseGet(RatingOutcome.NotAsked::new);
    }
}

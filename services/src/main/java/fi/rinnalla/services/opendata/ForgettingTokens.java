package fi.rinnalla.services.opendata;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.opendata.ApiTokens;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Forgets what programs came with, when it is long over. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3_600)
public class ForgettingTokens implements HouseJob {
    private final ApiTokens tokens;
    private final Clock clock;

    @Inject
    public ForgettingTokens(ApiTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public int run() {
        return tokens.removeOverBefore(Retention.API_TOKEN.goesBefore(Helsinki.day(clock.instant())));
    }
}

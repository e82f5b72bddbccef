package fi.rinnalla.services.guidance;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.guidance.Signposts;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Everybody may see where else one can turn. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class SeeingSignposts {
    private final Signposts signposts;
    private final Clock clock;

    @Inject
    public SeeingSignposts(Signposts signposts, Clock clock) {
        this.signposts = signposts;
        this.clock = clock;
    }

    public List<SignpostRow> shown() {
        var today = Helsinki.day(clock.instant());
        return signposts.all().stream()
                .filter(it -> !it.isHidden())
                .map(it -> SignpostRow.of(it, today))
                .toList();
    }

    /** What was checked long enough ago stops being believed at midnight. */
    public Instant trueUntil() {
        return Helsinki.day(clock.instant())
                .plusDays(1)
                .atStartOfDay(Helsinki.ZONE)
                .toInstant();
    }
}

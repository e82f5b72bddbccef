package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.comparison.Ticks;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.services.measure.FreezingTheQuarter;
import fi.rinnalla.services.measure.SharingWithTheNetwork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The organisations have shared their figures from the beginning, those from slips since slips are handed out, and every quarter that
 * is over has been frozen. Of quarters before the slips nothing of theirs was released: that is no nought.
 */
@Dependent
public class ClosedQuarters {
    static final Duration BEGAN = Duration.ofDays(960);

    @Inject
    private Acting acting;

    @Inject
    private Provider<SharingWithTheNetwork> sharing;

    @Inject
    private Provider<FreezingTheQuarter> freezing;

    void freeze(TenantId tenant, StaffId administrator, List<ProgrammeId> programmes, Instant now) {
        for (var programme : programmes) {
            acting.administrator(tenant, administrator, now.minus(BEGAN), () -> {
                sharing.get().share(programme, Ticks.onAnEmptyPage(withoutSlips()), Ticks.onAnEmptyPage(Set.of()));
                return programme;
            });
            acting.administrator(tenant, administrator, slipsBegan(now), () -> {
                sharing.get()
                        .share(
                                programme,
                                Ticks.onAnEmptyPage(EnumSet.allOf(Indicator.class)),
                                Ticks.onAnEmptyPage(Set.of()));
                return programme;
            });
        }
        acting.job(tenant, now, () -> freezing.get().run());
    }

    private static Set<Indicator> withoutSlips() {
        return Arrays.stream(Indicator.values()).filter(it -> !it.bySlips()).collect(Collectors.toSet());
    }

    private static Instant slipsBegan(Instant now) {
        return WentHistory.first(Helsinki.day(now))
                .firstDay()
                .atTime(9, 0)
                .atZone(Helsinki.ZONE)
                .toInstant();
    }
}

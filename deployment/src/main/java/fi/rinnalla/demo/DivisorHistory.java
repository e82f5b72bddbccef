package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.comparison.Ticks;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.measure.FreezingTheQuarter;
import fi.rinnalla.services.measure.SharingWithTheNetwork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * By what the network may divide, as {@code demo/programmes.json} says under {@code divisors}: all three let it divide by open hours, one
 * of them not by working years. It was agreed to as long ago as the rest, and is frozen when the years have been planned.
 */
@Dependent
public class DivisorHistory {
    @Inject
    private Acting acting;

    @Inject
    private Provider<SharingWithTheNetwork> sharing;

    @Inject
    private Provider<FreezingTheQuarter> freezing;

    void write(Host host, StaffId administrator, List<ProgrammeId> programmes, Instant now) {
        var tenant = new TenantId(host.id());
        var divisors = divisors(host.slug());
        for (var programme : programmes) {
            acting.administrator(tenant, administrator, now.minus(ClosedQuarters.BEGAN), () -> {
                sharing.get()
                        .share(
                                programme,
                                Ticks.onAnEmptyPage(EnumSet.allOf(Indicator.class)),
                                Ticks.onAnEmptyPage(divisors));
                return programme;
            });
        }
        acting.job(tenant, now, () -> freezing.get().run());
    }

    private static Set<Divisor> divisors(String slug) {
        try (var in = DivisorHistory.class.getResourceAsStream("/demo/programmes.json");
                var reader = Json.createReader(in)) {
            return reader
                    .readObject()
                    .getJsonObject(slug)
                    .getJsonArray("divisors")
                    .getValuesAs(JsonString.class)
                    .stream()
                    .map(it -> Divisor.coded(it.getString()).orElseThrow())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

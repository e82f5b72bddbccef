package fi.rinnalla.demo;

import fi.rinnalla.domain.access.Scope;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.comparison.Ticks;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.opendata.TokenWish;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.opendata.AgreeingToOpenData;
import fi.rinnalla.services.opendata.KeepingTokens;
import fi.rinnalla.services.opendata.OpeningTheRelease;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two organisations have let everybody have a part of what the network sees, one has not; and each has let a program in whose
 * token nobody has kept. What is said stands in {@code demo/open-data.json}.
 */
@Dependent
public class OpenDataHistory {
    @Inject
    private Acting acting;

    @Inject
    private Provider<AgreeingToOpenData> agreeing;

    @Inject
    private Provider<OpeningTheRelease> opening;

    @Inject
    private Provider<KeepingTokens> keeping;

    /** What the network sees has to be frozen by now. */
    void write(Host host, StaffId administrator, List<ProgrammeId> programmes, Instant now) {
        var tenant = new TenantId(host.id());
        var told = told(host.slug());
        var open = indicators(told);
        if (!open.isEmpty()) {
            var since = now.minus(Duration.ofDays(told.getInt("sinceDays")));
            programmes.forEach(it -> acting.administrator(tenant, administrator, since, () -> {
                agreeing.get().agree(it, Ticks.onAnEmptyPage(open));
                return it;
            }));
            acting.job(tenant, now, () -> opening.get().run());
        }
        told.getJsonArray("tokens").getValuesAs(JsonObject.class).forEach(it -> make(it, tenant, administrator, now));
    }

    private void make(JsonObject it, TenantId tenant, StaffId administrator, Instant now) {
        var made = now.minus(Duration.ofDays(it.getInt("madeDaysAgo")));
        var wish = new TokenWish(
                it.getString("name"), scopes(it), Helsinki.day(made).plusDays(it.getInt("days")));
        acting.administrator(
                tenant, administrator, made, () -> keeping.get().make(wish, Digest.of("demo " + it.getString("name"))));
    }

    private static JsonObject told(String slug) {
        try (var file = Json.createReader(OpenDataHistory.class.getResourceAsStream("/demo/open-data.json"))) {
            return file.readObject().getJsonObject(slug);
        }
    }

    private static Set<Indicator> indicators(JsonObject told) {
        return told.getJsonArray("indicators").getValuesAs(JsonString.class).stream()
                .map(it -> Indicator.coded(it.getString()).orElseThrow())
                .collect(Collectors.toSet());
    }

    private static Set<Scope> scopes(JsonObject it) {
        return it.getJsonArray("scopes").getValuesAs(JsonString.class).stream()
                .map(code -> Scope.coded(code.getString()).orElseThrow())
                .collect(Collectors.toSet());
    }
}

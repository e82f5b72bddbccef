package fi.rinnalla.demo;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.partner.WellbeingAnswers;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.partner.KeepingMyWellbeing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** What the partners of {@code demo/wellbeing.json} noted for themselves, and whom one of them asked to call. */
@Dependent
public class WellbeingHistory {
    @Inject
    private Acting acting;

    @Inject
    private Provider<KeepingMyWellbeing> keeping;

    @Inject
    private Provider<DemoDesk> desk;

    void write(Host host, Almanac almanac) {
        var tenant = new TenantId(host.id());
        read(host.slug()).forEach(it -> write(tenant, it.asJsonObject(), almanac));
    }

    private void write(TenantId tenant, JsonObject told, Almanac almanac) {
        var email = told.getString("email");
        var account = acting.job(
                tenant, almanac.moment(almanac.today()), () -> desk.get().account(email));
        for (var check : told.getJsonArray("checks")) {
            var it = check.asJsonObject();
            var day = almanac.today().minusDays(it.getInt("daysBack"));
            acting.partner(
                    tenant,
                    account,
                    almanac.moment(day),
                    () -> keeping.get()
                            .check(
                                    Digest.of("demo-wellbeing-" + email + it.getInt("daysBack")),
                                    WellbeingAnswers.read(it.getString("answers")),
                                    it.getString("words", ""),
                                    Optional.ofNullable(it.getString("asks", null))
                                            .map(Role::valueOf)));
        }
    }

    private static JsonArray read(String slug) {
        try (var in = WellbeingHistory.class.getResourceAsStream("/demo/wellbeing.json");
                var reader = Json.createReader(in)) {
            return reader.readObject().getJsonArray(slug);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

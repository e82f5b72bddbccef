package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.PartnerProfile;
import fi.rinnalla.domain.partner.PartnerTheme;
import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.PartOfWeek;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.partner.KeepingMyProfile;
import fi.rinnalla.services.partner.KeepingTheRegister;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The invented partners of {@code demo/partners.json}: taken into the register, committed, and some of them pausing. */
@Dependent
public class PartnerHistory {
    @Inject
    private Acting acting;

    @Inject
    private Provider<KeepingTheRegister> keeping;

    @Inject
    private Provider<KeepingMyProfile> own;

    @Inject
    private Provider<DemoDesk> desk;

    void write(Host host, StaffId worker, Almanac almanac) {
        for (var told : read(host.slug())) {
            write(new TenantId(host.id()), worker, told, almanac);
        }
    }

    private void write(TenantId tenant, StaffId worker, JsonObject told, Almanac almanac) {
        var now = almanac.moment(almanac.today());
        var account = acting.job(tenant, now, () -> desk.get().account(told.getString("email")));
        var profile = profile(told);
        var form = Digest.of("demo-partner-" + told.getString("email"));
        var signed =
                told.isNull("signedMonthsBack") ? null : almanac.today().minusMonths(told.getInt("signedMonthsBack"));
        acting.worker(tenant, worker, now, () -> {
            var id = keeping.get().take(form, account, profile).orElseThrow();
            return signed == null || keeping.get().noteCommitment(id, signed);
        });
        acting.partner(tenant, account, now, () -> {
            own.get().describe(profile, told.getBoolean("shown"));
            if (told.getBoolean("pauses")) {
                own.get().pause();
            }
            return profile;
        });
    }

    private static PartnerProfile profile(JsonObject told) {
        return new PartnerProfile(
                told.getString("called"),
                told.getString("about"),
                chosen(Language.class, told, "languages"),
                Towns.of(told.getString("towns")),
                chosen(MeetingWay.class, told, "ways"),
                chosen(PartOfWeek.class, told, "times"),
                chosen(PartnerTheme.class, told, "themes"),
                told.getInt("carries"));
    }

    private static <E extends Enum<E>> Set<E> chosen(Class<E> kind, JsonObject told, String name) {
        return told.getJsonArray(name).getValuesAs(JsonString::getString).stream()
                .map(it -> Enum.valueOf(kind, it))
                .collect(Collectors.toSet());
    }

    private static List<JsonObject> read(String slug) {
        try (var in = PartnerHistory.class.getResourceAsStream("/demo/partners.json");
                var reader = Json.createReader(in)) {
            return reader.readObject().getJsonArray(slug).stream()
                    .map(JsonValue::asJsonObject)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

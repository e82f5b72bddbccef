package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.StoryLeave;
import fi.rinnalla.domain.partner.StoryPart;
import fi.rinnalla.domain.partner.StoryUseKind;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.partner.AllowingUses;
import fi.rinnalla.services.partner.KeepingMyStory;
import fi.rinnalla.services.partner.StoryForm;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;

/** The invented stories of {@code demo/stories.json}, which are nobody's, and what their owners allow. */
@Dependent
public class StoryHistory {
    @Inject
    private Acting acting;

    @Inject
    private CommitmentHistory commitments;

    @Inject
    private Provider<KeepingMyStory> keeping;

    @Inject
    private Provider<AllowingUses> allowing;

    @Inject
    private Provider<DemoDesk> desk;

    /** By an almanac of its own, so that what is written after it happens at the same times as before. */
    void write(Host host, StaffId worker, LocalDate today) {
        var almanac = Almanac.of(today, "stories of " + host.slug());
        var tenant = new TenantId(host.id());
        var told = read(host.slug());
        commitments.write(tenant, worker, told, almanac);
        told.getJsonArray("stories").forEach(it -> write(tenant, it.asJsonObject(), almanac));
    }

    private void write(TenantId tenant, JsonObject told, Almanac almanac) {
        var now = almanac.moment(almanac.today());
        var email = told.getString("email");
        var account = acting.job(tenant, now, () -> desk.get().account(email));
        var texts = told.getJsonObject("texts");
        acting.partner(tenant, account, now, () -> {
            texts.forEach(
                    (part, words) -> keeping.get().write(StoryPart.valueOf(part), ((JsonString) words).getString()));
            return email;
        });
        told.getJsonArray("uses").forEach(it -> {
            var use = it.asJsonObject();
            var words = texts.getString(use.getString("part"));
            acting.partner(tenant, account, now, () -> allow(email, use, words, almanac));
        });
    }

    private String allow(String email, JsonObject told, String words, Almanac almanac) {
        var place = told.getString("place");
        var leave = new StoryLeave(
                StoryPart.valueOf(told.getString("part")),
                StoryUseKind.valueOf(told.getString("kind")),
                almanac.today().minusDays(told.getInt("fromDaysBack")),
                almanac.today().plusDays(told.getInt("untilDays")),
                told.getBoolean("shared"));
        var seen = told.getBoolean("read") ? Optional.of(words) : Optional.<String>empty();
        allowing.get().allow(new StoryForm(Digest.of("demo-use-" + email + place), leave, place, seen));
        if (told.getBoolean("withdrawn", false)) {
            keeping.get().mine().orElseThrow().uses().stream()
                    .filter(it -> it.place().equals(place))
                    .findFirst()
                    .ifPresent(it -> allowing.get().withdraw(it.id()));
        }
        return place;
    }

    private static JsonObject read(String slug) {
        try (var in = StoryHistory.class.getResourceAsStream("/demo/stories.json");
                var reader = Json.createReader(in)) {
            return reader.readObject().getJsonObject(slug);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

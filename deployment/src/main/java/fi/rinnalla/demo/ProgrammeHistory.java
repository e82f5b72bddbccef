package fi.rinnalla.demo;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.programme.CollectingLine;
import fi.rinnalla.domain.programme.Counties;
import fi.rinnalla.domain.programme.FormOfCooperation;
import fi.rinnalla.domain.programme.GoalLine;
import fi.rinnalla.domain.programme.GrantLine;
import fi.rinnalla.domain.programme.PartnerLine;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.ProgrammeOutcome;
import fi.rinnalla.domain.programme.ProgrammeProfile;
import fi.rinnalla.domain.programme.UseLine;
import fi.rinnalla.domain.programme.YearLine;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.programme.KeepingProgrammes;
import fi.rinnalla.services.programme.NotingUses;
import fi.rinnalla.services.programme.SeeingProgrammes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the programmes of {@code demo/programmes.json} answer for, and which project periods they continue. */
@Dependent
public class ProgrammeHistory {
    @Inject
    private Acting acting;

    @Inject
    private Provider<KeepingProgrammes> keeping;

    @Inject
    private Provider<NotingUses> noting;

    @Inject
    private Provider<SeeingProgrammes> seeing;

    /** @param programme the one that runs */
    record House(TenantId tenant, StaffId worker, StaffId administrator, ProgrammeId programme, Almanac almanac) {
        int year(int ahead) {
            return almanac.today().getYear() + ahead;
        }

        LocalDate first(JsonArray years) {
            return LocalDate.of(year(years.getInt(0)), 1, 1);
        }

        LocalDate last(JsonArray years) {
            return LocalDate.of(year(years.getInt(1)), 12, 31);
        }
    }

    void write(Host host, House house) {
        var json = read(host.slug());
        var before = begin(house, json.getJsonObject("before"));
        var now = byAdministrator(
                house, () -> seeing.get().one(house.programme()).facts().profile());
        byAdministrator(
                house,
                () -> keeping.get()
                        .describe(
                                house.programme(),
                                new ProgrammeProfile(
                                        now.name(),
                                        counties(json),
                                        now.area(),
                                        now.funder(),
                                        now.startsOn(),
                                        now.endsOn(),
                                        Optional.of(before))));
        goals(house, objects(json, "goals"));
        objects(json, "grants").forEach(it -> grant(house, it));
        objects(json, "years").forEach(it -> year(house, it));
        objects(json, "partners").forEach(it -> partner(house, it));
        objects(json, "collectings").forEach(it -> collecting(house, it));
        objects(json, "uses").forEach(it -> use(house, it));
        collected(house, json);
    }

    private ProgrammeId begin(House house, JsonObject json) {
        var profile = new ProgrammeProfile(
                json.getString("name"),
                counties(json),
                json.getString("area"),
                Optional.of(json.getString("funder")).filter(it -> !it.isEmpty()),
                LocalDate.parse(json.getString("startsOn")),
                Optional.of(LocalDate.parse(json.getString("endsOn"))),
                Optional.empty());
        var outcome = byAdministrator(house, () -> keeping.get().begin(form(house, profile.name()), profile));
        return ((ProgrammeOutcome.Kept) outcome).programme();
    }

    private void goals(House house, List<JsonObject> all) {
        for (var it : all) {
            var line = new GoalLine(
                    it.getString("words"),
                    text(it, "indicator"),
                    text(it, "target").map(BigDecimal::new),
                    house.first(it.getJsonArray("years")),
                    house.last(it.getJsonArray("years")));
            byAdministrator(
                    house,
                    () -> keeping.get().put(house.programme(), Optional.empty(), form(house, line.words()), line));
            Optional.ofNullable(it.getJsonObject("ended")).ifPresent(end -> letGo(house, line, end));
        }
    }

    private void letGo(House house, GoalLine line, JsonObject end) {
        var day = house.almanac().today().minusDays(end.getInt("daysBack"));
        acting.administrator(
                house.tenant(), house.administrator(), house.almanac().moment(day), () -> {
                    var goal = seeing.get().one(house.programme()).facts().goals().stream()
                            .filter(it -> it.goal().line().words().equals(line.words()))
                            .findFirst()
                            .orElseThrow();
                    return keeping.get().endGoal(house.programme(), goal.goal().id(), end.getString("reason"));
                });
    }

    private void grant(House house, JsonObject it) {
        var line = new GrantLine(
                it.getString("funder"),
                it.getString("object"),
                it.getString("purpose"),
                euros(it),
                house.first(it.getJsonArray("years")),
                house.last(it.getJsonArray("years")));
        byAdministrator(
                house, () -> keeping.get().put(house.programme(), Optional.empty(), form(house, line.object()), line));
    }

    private void year(House house, JsonObject it) {
        var line = new YearLine(house.year(it.getInt("year")), euros(it), new BigDecimal(it.getString("fte")));
        byAdministrator(
                house,
                () -> keeping.get().put(house.programme(), Optional.empty(), form(house, "year " + line.year()), line));
    }

    private void partner(House house, JsonObject it) {
        var line = new PartnerLine(
                it.getString("organisation"),
                FormOfCooperation.valueOf(it.getString("form")),
                it.getString("importance"));
        byAdministrator(
                house,
                () -> keeping.get().put(house.programme(), Optional.empty(), form(house, line.organisation()), line));
    }

    private void collecting(House house, JsonObject it) {
        var month = it.getInt("month") == 0 ? house.almanac().today().getMonth() : Month.of(it.getInt("month"));
        var line = new CollectingLine(it.getString("what"), month, Role.valueOf(it.getString("by")));
        byAdministrator(
                house, () -> keeping.get().put(house.programme(), Optional.empty(), form(house, line.what()), line));
    }

    private void use(House house, JsonObject it) {
        var day = house.almanac().today().minusDays(it.getInt("daysBack"));
        var line = new UseLine(day, it.getString("about"), text(it, "indicator"), it.getString("done"));
        acting.worker(
                house.tenant(),
                house.worker(),
                house.almanac().moment(day),
                () -> noting.get().put(house.programme(), Optional.empty(), form(house, line.about()), line));
    }

    /** What is not said to wait has been collected in its turn, whatever day the demo is opened on. */
    private void collected(House house, JsonObject json) {
        var waits = objects(json, "collectings").stream()
                .filter(it -> it.getBoolean("waits", false))
                .map(it -> it.getString("what"))
                .toList();
        byAdministrator(house, () -> {
            seeing.get().one(house.programme()).facts().collectings().stream()
                    .filter(it -> !waits.contains(it.line().what()))
                    .forEach(it -> noting.get().collected(house.programme(), it.id()));
            return waits;
        });
    }

    private <T> T byAdministrator(House house, Supplier<T> act) {
        var now = house.almanac().moment(house.almanac().today());
        return acting.administrator(house.tenant(), house.administrator(), now, act);
    }

    private static Digest form(House house, String what) {
        return Digest.of("demo programme " + house.programme().value() + " " + what);
    }

    private static Cents euros(JsonObject it) {
        return Cents.of(new BigDecimal(it.getString("euros").replace(',', '.'))
                .movePointRight(2)
                .longValueExact());
    }

    private static Counties counties(JsonObject it) {
        return new Counties(it.getJsonArray("counties").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .map(County::valueOf)
                .collect(Collectors.toSet()));
    }

    private static Optional<String> text(JsonObject it, String name) {
        return Optional.ofNullable(it.getString(name, null));
    }

    private static List<JsonObject> objects(JsonObject it, String name) {
        return it.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static JsonObject read(String slug) {
        try (var in = ProgrammeHistory.class.getResourceAsStream("/demo/programmes.json");
                var reader = Json.createReader(in)) {
            return reader.readObject().getJsonObject(slug);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

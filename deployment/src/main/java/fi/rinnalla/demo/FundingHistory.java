package fi.rinnalla.demo;

import fi.rinnalla.domain.programme.Entry;
import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.domain.programme.GrantLine;
import fi.rinnalla.domain.programme.funding.ActivityId;
import fi.rinnalla.domain.programme.funding.GrantShare;
import fi.rinnalla.domain.programme.funding.Split;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.programme.KeepingProgrammes;
import fi.rinnalla.services.programme.SeeingProgrammes;
import fi.rinnalla.services.programme.funding.SayingWhatPays;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A second grant of {@code demo/funding.json} beside the one that pays for the programme this year, and what each of them pays for.
 * Of some activities nothing is said, as happens.
 */
@Dependent
public class FundingHistory {
    @Inject
    private Acting acting;

    @Inject
    private Provider<KeepingProgrammes> keeping;

    @Inject
    private Provider<SeeingProgrammes> seeing;

    @Inject
    private Provider<SayingWhatPays> saying;

    @Inject
    private Provider<DemoDesk> desk;

    void write(Host host, ProgrammeHistory.House house) {
        var json = read(host.slug());
        var day = LocalDate.of(house.year(0), 1, 1);
        var pair = List.of(paying(house, day), second(house, json.getJsonObject("grant"), day));
        var splits = json.getJsonArray("splits");
        var now = house.almanac().moment(house.almanac().today());
        var done = acting.job(
                house.tenant(),
                now,
                () -> desk.get().done(house.programme(), day, house.almanac().today()));
        IntStream.range(0, done.size())
                .forEach(n -> say(house, done.get(n), day, shares(pair, splits.getJsonArray(n % splits.size()))));
    }

    private EntryId paying(ProgrammeHistory.House house, LocalDate day) {
        return grants(house).stream()
                .filter(it -> it.line().paysOn(day))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private EntryId second(ProgrammeHistory.House house, JsonObject it, LocalDate day) {
        var line = new GrantLine(
                it.getString("funder"),
                it.getString("object"),
                it.getString("purpose"),
                Cents.of(it.getInt("euros") * 100L),
                day,
                day.plusYears(1).minusDays(1));
        var form = Digest.of("demo funding " + house.programme().value());
        var now = house.almanac().moment(house.almanac().today());
        acting.administrator(
                house.tenant(),
                house.administrator(),
                now,
                () -> keeping.get().put(house.programme(), Optional.empty(), form, line));
        return grants(house).stream()
                .filter(grant -> grant.line().equals(line))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<Entry<GrantLine>> grants(ProgrammeHistory.House house) {
        var now = house.almanac().moment(house.almanac().today());
        return acting.administrator(
                house.tenant(),
                house.administrator(),
                now,
                () -> seeing.get().one(house.programme()).facts().grants());
    }

    private static List<GrantShare> shares(List<EntryId> pair, JsonArray percents) {
        return IntStream.range(0, percents.size())
                .filter(n -> percents.getInt(n) > 0)
                .mapToObj(n -> new GrantShare(pair.get(n), percents.getInt(n)))
                .toList();
    }

    private void say(ProgrammeHistory.House house, ActivityId activity, LocalDate since, List<GrantShare> shares) {
        if (!shares.isEmpty()) {
            var now = house.almanac().moment(house.almanac().today());
            acting.worker(
                    house.tenant(), house.worker(), now, () -> saying.get().say(activity, since, new Split(shares)));
        }
    }

    private static JsonObject read(String slug) {
        try (var in = FundingHistory.class.getResourceAsStream("/demo/funding.json");
                var reader = Json.createReader(in)) {
            return reader.readObject().getJsonObject(slug);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.model.AdoptionMove;
import fi.rinnalla.domain.model.EvidenceKind;
import fi.rinnalla.domain.model.EvidenceLine;
import fi.rinnalla.domain.model.Followed;
import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.model.PassportText;
import fi.rinnalla.domain.model.Stage;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.model.CheckingFidelity;
import fi.rinnalla.services.model.CopyingModels;
import fi.rinnalla.services.model.KeepingModels;
import fi.rinnalla.services.model.MovingAdoptions;
import fi.rinnalla.services.model.OfferingModels;
import fi.rinnalla.services.model.PublishingModels;
import fi.rinnalla.services.model.SeeingModels;
import fi.rinnalla.services.model.SeeingOfferedModels;
import fi.rinnalla.services.shared.Darkroom;
import fi.rinnalla.services.shared.Development.Developed;
import fi.rinnalla.services.shared.Order;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The models of {@code demo/models.json}: written, put in force, followed in counties, offered and copied as real ones are. */
@Dependent
public class ModelHistory {
    @Inject
    private Acting acting;

    @Inject
    private Darkroom darkroom;

    @Inject
    private Provider<KeepingModels> keeping;

    @Inject
    private Provider<SeeingModels> seeing;

    @Inject
    private Provider<MovingAdoptions> moving;

    @Inject
    private Provider<CheckingFidelity> checking;

    @Inject
    private Provider<OfferingModels> offering;

    @Inject
    private Provider<PublishingModels> publishing;

    @Inject
    private Provider<SeeingOfferedModels> offered;

    @Inject
    private Provider<CopyingModels> copying;

    /** Who keeps models in an organisation, and who offers them. */
    record House(Host host, StaffId worker, StaffId administrator, Almanac almanac) {
        TenantId tenant() {
            return new TenantId(host.id());
        }

        LocalDate daysBack(JsonObject json) {
            return almanac.today().minusDays(json.getInt("daysBack"));
        }
    }

    void write(House house) {
        models(house).forEach(it -> write(house, it));
    }

    /** What goes from one organisation to another comes when each has its own; and then what the origin has changed since. */
    void share(List<House> houses) {
        houses.forEach(it -> copies(it).forEach(copy -> copy(it, copy)));
        houses.forEach(it -> models(it).stream()
                .filter(model -> model.containsKey("renewed"))
                .forEach(model -> renew(it, model)));
        houses.forEach(it -> models(it).stream()
                .filter(model -> model.getBoolean("drafting", false))
                .forEach(model -> draft(it, model)));
    }

    private void write(House house, JsonObject json) {
        var versions = objects(json.getJsonArray("versions"));
        var key = key(house, json);
        var begun = house.almanac().today().minusDays(json.getInt("begunDaysBack"));
        var id = on(house, begun, () -> keeping.get().begin(Digest.of(key), texts(versions.get(0))));
        on(house, begun, () -> {
            accompany(house, id, key, json, begun);
            return id;
        });
        on(
                house,
                house.daysBack(versions.get(0)),
                () -> keeping.get().putInForce(id, house.daysBack(versions.get(0)), ""));
        var checks = objects(json.getJsonArray("checks"));
        if (versions.size() == 1) {
            checks.forEach(it -> check(house, id, key, it));
        } else {
            var next = versions.get(1);
            var day = house.daysBack(next);
            checks.stream().filter(it -> house.daysBack(it).isBefore(day)).forEach(it -> check(house, id, key, it));
            change(house, id, day, next);
            checks.stream().filter(it -> !house.daysBack(it).isBefore(day)).forEach(it -> check(house, id, key, it));
        }
        objects(json.getJsonArray("counties")).forEach(it -> moves(house, id, key, it));
        if (json.getBoolean("offered", false)) {
            offer(house, id);
        }
        if (json.getBoolean("public", false)) {
            decide(house, () -> publishing.get().publish(id));
        }
    }

    /** What speaks for it, and what helps. */
    private void accompany(House house, ModelId id, String key, JsonObject json, LocalDate begun) {
        objects(json.getJsonArray("evidence"))
                .forEach(it ->
                        keeping.get().addEvidence(id, Digest.of(key + it.getString("sentence")), evidence(it, begun)));
        objects(json.getJsonArray("links"))
                .forEach(it -> keeping.get()
                        .addLink(
                                id,
                                Digest.of(key + it.getString("link")),
                                language(it),
                                it.getString("title"),
                                it.getString("link")));
        Optional.ofNullable(json.getJsonObject("drawing"))
                .ifPresent(it -> keeping.get()
                        .addFile(id, Digest.of(key + " drawing"), language(it), it.getString("title"), drawing()));
    }

    private byte[] drawing() {
        var copies = ((Developed) darkroom.develop(DrawnLogo.png(), Order.MATERIAL)).copies();
        return copies.get(copies.size() - 1).content();
    }

    private void change(House house, ModelId id, LocalDate day, JsonObject next) {
        on(house, day, () -> {
            keeping.get().beginDraft(id);
            keeping.get().rewrite(id, texts(next));
            return keeping.get().putInForce(id, day, next.getString("what"));
        });
    }

    private void check(House house, ModelId id, String key, JsonObject json) {
        var day = house.daysBack(json);
        var answers = json.getString("answers")
                .chars()
                .mapToObj(it -> it == 'Y' ? Followed.YES : it == 'P' ? Followed.PARTLY : Followed.NO)
                .toList();
        var county = Optional.ofNullable(json.getString("county", null)).map(County::valueOf);
        on(house, day, () -> {
            var version = seeing.get().one(id).shown().number();
            return checking.get().check(id, version, Digest.of(key + " checked " + day), county, day, answers);
        });
    }

    private void moves(House house, ModelId id, String key, JsonObject json) {
        var county = County.valueOf(json.getString("county"));
        for (var step : objects(json.getJsonArray("steps"))) {
            var day = house.daysBack(step);
            var next = step.containsKey("nextInDays")
                    ? Optional.of(house.almanac().today().plusDays(step.getInt("nextInDays")))
                    : Optional.<LocalDate>empty();
            var move = new AdoptionMove(
                    Stage.valueOf(step.getString("stage")),
                    day,
                    step.getString("owner"),
                    next,
                    step.getString("reason", ""));
            on(house, day, () -> moving.get().move(id, county, Digest.of(key + county + day), move));
        }
    }

    private void offer(House house, ModelId id) {
        decide(house, () -> offering.get().offer(id));
    }

    private void decide(House house, Supplier<Boolean> what) {
        acting.administrator(
                house.tenant(),
                house.administrator(),
                house.almanac().moment(house.almanac().today()),
                what);
    }

    private void copy(House house, JsonObject json) {
        var today = house.almanac().today();
        var found = on(house, today, () -> offered.get().all()).stream()
                .filter(it -> it.it().passport().name(Language.FI).equals(json.getString("name")))
                .findFirst();
        found.ifPresent(it -> {
            var form = Digest.of("demo copy of " + it.it().id() + house.tenant());
            var id = on(
                    house,
                    today,
                    () -> copying.get()
                            .copy(it.it().id(), form, json.getBoolean("named"), Language.FI)
                            .orElseThrow());
            change(house, id, today, json);
        });
    }

    /** Somebody is writing its next version. */
    private void draft(House house, JsonObject json) {
        var id = known(house, json);
        on(house, house.almanac().today(), () -> {
            keeping.get().beginDraft(id);
            return id;
        });
    }

    /** The form that has written it already gives it back. */
    private ModelId known(House house, JsonObject json) {
        var first = objects(json.getJsonArray("versions")).get(0);
        return on(house, house.almanac().today(), () -> keeping.get().begin(Digest.of(key(house, json)), texts(first)));
    }

    private void renew(House house, JsonObject json) {
        var id = known(house, json);
        change(house, id, house.almanac().today(), json.getJsonObject("renewed"));
        offer(house, id);
    }

    private static String key(House house, JsonObject json) {
        return "demo model " + json.getString("id") + house.tenant();
    }

    private static EvidenceLine evidence(JsonObject json, LocalDate begun) {
        return new EvidenceLine(
                EvidenceKind.valueOf(json.getString("kind")),
                language(json),
                json.getString("sentence"),
                json.getString("source"),
                begun.getYear() - json.getInt("yearsBack") + 1);
    }

    private static Map<Language, PassportText> texts(JsonObject json) {
        return json.getJsonObject("texts").entrySet().stream()
                .collect(Collectors.toMap(
                        it -> Language.valueOf(it.getKey()),
                        it -> text(it.getValue().asJsonObject())));
    }

    private static PassportText text(JsonObject json) {
        return new PassportText(
                json.getString("name"),
                json.getString("purpose"),
                json.getString("forWhom"),
                lines(json.getJsonArray("steps")),
                lines(json.getJsonArray("checklist")));
    }

    private static List<String> lines(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    private static Language language(JsonObject json) {
        return Language.valueOf(json.getString("language"));
    }

    private static List<JsonObject> models(House house) {
        return objects(house, "models");
    }

    private static List<JsonObject> copies(House house) {
        return objects(house, "copies");
    }

    private static List<JsonObject> objects(House house, String what) {
        try (var file = Json.createReader(ModelHistory.class.getResourceAsStream("/demo/models.json"))) {
            var own = file.readObject().getJsonObject(house.host().slug());
            return own.containsKey(what) ? objects(own.getJsonArray(what)) : List.of();
        }
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.getValuesAs(JsonObject.class);
    }

    private <T> T on(House house, LocalDate day, Supplier<T> act) {
        return acting.worker(house.tenant(), house.worker(), house.almanac().moment(day), act);
    }
}

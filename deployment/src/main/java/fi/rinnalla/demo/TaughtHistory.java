package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.FeePayer;
import fi.rinnalla.domain.partner.assignment.OrderLength;
import fi.rinnalla.domain.partner.assignment.OrderSource;
import fi.rinnalla.domain.partner.assignment.PartOfDay;
import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Profession;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.domain.training.professional.Attended;
import fi.rinnalla.domain.training.professional.ProfessionalTrainingId;
import fi.rinnalla.domain.training.professional.RatingItem;
import fi.rinnalla.domain.training.professional.RatingOutcome;
import fi.rinnalla.domain.training.professional.SelfRating;
import fi.rinnalla.domain.training.professional.TaughtWords;
import fi.rinnalla.domain.training.professional.TrainingPlan;
import fi.rinnalla.domain.training.professional.WallCode;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.partner.assignment.OrderForm;
import fi.rinnalla.services.partner.assignment.OrderTaken;
import fi.rinnalla.services.partner.assignment.WritingDownAnOrder;
import fi.rinnalla.services.training.professional.GivingTrainings;
import fi.rinnalla.services.training.professional.PlanningTrainings;
import fi.rinnalla.services.training.professional.RatingOneself;
import fi.rinnalla.services.training.professional.SeeingTrainings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The invented trainings of professionals of {@code demo/professional.json}: ordered, given, counted and rated as real ones are. */
@Dependent
public class TaughtHistory {
    private static final int PLANNED_AHEAD = 14;

    @Inject
    private Acting acting;

    @Inject
    private Provider<WritingDownAnOrder> writing;

    @Inject
    private Provider<PlanningTrainings> planning;

    @Inject
    private Provider<GivingTrainings> giving;

    @Inject
    private Provider<SeeingTrainings> seeing;

    @Inject
    private Provider<RatingOneself> rating;

    /** One training with whoever sees to it, and its day. */
    private record Told(TenantId tenant, StaffId worker, Almanac almanac, JsonObject json, LocalDate day) {
        String key() {
            return "demo training of professionals " + json.getString("id");
        }

        Instant before() {
            return starts().minusSeconds(900);
        }

        Instant after() {
            return starts().plusSeconds(60L * json.getInt("minutes"));
        }

        private Instant starts() {
            return day.atTime(LocalTime.parse(json.getString("starts")))
                    .atZone(Helsinki.ZONE)
                    .toInstant();
        }

        LocalDate plannedOn() {
            var before = day.minusDays(PLANNED_AHEAD);
            return before.isAfter(almanac.today()) ? almanac.today() : before;
        }
    }

    void write(Host host, StaffId worker, Almanac almanac) {
        try (var file = Json.createReader(TaughtHistory.class.getResourceAsStream("/demo/professional.json"))) {
            file.readObject()
                    .getJsonArray(host.slug())
                    .getValuesAs(JsonObject.class)
                    .forEach(json ->
                            write(new Told(new TenantId(host.id()), worker, almanac, json, day(json, almanac))));
        }
    }

    private static LocalDate day(JsonObject json, Almanac almanac) {
        var days = json.containsKey("daysAgo") ? -json.getInt("daysAgo") : json.getInt("inDays");
        return almanac.working(almanac.today().plusDays(days));
    }

    private void write(Told told) {
        var order = Optional.ofNullable(told.json().getJsonObject("order")).map(it -> order(told, it));
        var id = acting.worker(
                told.tenant(),
                told.worker(),
                told.almanac().moment(told.plannedOn()),
                () -> planning.get()
                        .plan(Digest.of(told.key() + told.tenant()), order, plan(told))
                        .orElseThrow());
        var code = acting.worker(
                told.tenant(),
                told.worker(),
                told.almanac().moment(told.plannedOn()),
                () -> seeing.get().one(id).code());
        rate(told, code);
        give(told, id);
    }

    private AssignmentId order(Told told, JsonObject order) {
        var day = told.almanac().today().minusDays(order.getInt("orderedDaysAgo"));
        var form = form(told, order);
        var lookup = Digest.of("nobody's card " + told.tenant() + form.key());
        var taken = acting.parent(
                told.tenant(), told.almanac().moment(day), () -> writing.get().take(form, Optional.of(lookup)));
        return ((OrderTaken.Kept) taken).id();
    }

    private void rate(Told told, WallCode code) {
        if (!told.json().containsKey("ratings")) {
            return;
        }
        var n = 0;
        for (var one : told.json().getJsonArray("ratings").getValuesAs(JsonObject.class)) {
            var form = told.key() + " rated by " + n++;
            var profession = Profession.valueOf(one.getString("profession"));
            var begun = acting.parent(
                    told.tenant(),
                    told.before(),
                    () -> rating.get().begin(code, Digest.of(form), profession, rated(one.getString("before"))));
            if (one.containsKey("after")) {
                var number = ((RatingOutcome.Begun) begun).number();
                acting.parent(
                        told.tenant(),
                        told.after(),
                        () -> rating.get()
                                .end(code, Digest.of(form + " after"), number, rated(one.getString("after"))));
            }
        }
    }

    private void give(Told told, ProfessionalTrainingId id) {
        if (!told.json().containsKey("attended")) {
            return;
        }
        var counts = told.json().getJsonObject("attended");
        var attended =
                new Attended(counts.keySet().stream().collect(Collectors.toMap(Profession::valueOf, counts::getInt)));
        acting.worker(
                told.tenant(), told.worker(), told.after(), () -> giving.get().held(id, attended));
        if (told.json().getBoolean("closed", false)) {
            acting.worker(
                    told.tenant(),
                    told.worker(),
                    told.almanac().moment(told.day().plusDays(7)),
                    () -> giving.get().closeRatings(id));
        }
    }

    private static SelfRating rated(String steps) {
        var parts = steps.split(",");
        var rated = new EnumMap<RatingItem, Integer>(RatingItem.class);
        for (var item : RatingItem.values()) {
            rated.put(item, Integer.valueOf(parts[item.ordinal()]));
        }
        return new SelfRating(rated);
    }

    private static TrainingPlan plan(Told told) {
        var json = told.json();
        return new TrainingPlan(
                words(json),
                told.day(),
                LocalTime.parse(json.getString("starts")),
                json.getInt("minutes"),
                !json.containsKey("place"),
                json.getString("place", ""),
                json.getInt("capacity"),
                json.getString("trainers"),
                json.getString("materials", ""),
                json.getBoolean("listed"));
    }

    private static Map<Language, TaughtWords> words(JsonObject json) {
        var about = json.getJsonObject("about");
        return json.getJsonObject("titles").entrySet().stream()
                .collect(Collectors.toMap(
                        it -> Language.valueOf(it.getKey()),
                        it -> new TaughtWords(((JsonString) it.getValue()).getString(), about.getString(it.getKey()))));
    }

    private static OrderForm form(Told told, JsonObject order) {
        return new OrderForm(
                told.key() + " ordered",
                OrderSource.PORTAL,
                Language.FI,
                order.getString("organisation"),
                order.getString("unit"),
                Optional.of(County.valueOf(order.getString("county"))),
                order.getString("counterpart"),
                order.getString("whereto"),
                Optional.of(Strand.TEACHING),
                Set.of(),
                order.getString("hoped"),
                false,
                order.getString("town"),
                Optional.of(told.day()),
                Optional.empty(),
                false,
                PartOfDay.MORNING,
                OrderLength.HALF_DAY,
                Language.FI,
                Optional.of(0),
                FeePayer.NOT_AGREED,
                order.getJsonArray("professions").getValuesAs(JsonString::getString).stream()
                        .map(Profession::valueOf)
                        .collect(Collectors.toSet()),
                Optional.of(order.getInt("many")),
                false,
                CardWish.NEW,
                "",
                true);
    }
}

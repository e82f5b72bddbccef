package fi.rinnalla.demo;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.CardLookups;
import fi.rinnalla.domain.access.CardMaking;
import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.domain.access.CardWords;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.PartnerTheme;
import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.FeePayer;
import fi.rinnalla.domain.partner.assignment.Held;
import fi.rinnalla.domain.partner.assignment.Judgement;
import fi.rinnalla.domain.partner.assignment.OfferTerms;
import fi.rinnalla.domain.partner.assignment.OrderLength;
import fi.rinnalla.domain.partner.assignment.OrderSource;
import fi.rinnalla.domain.partner.assignment.PartOfDay;
import fi.rinnalla.domain.partner.assignment.Present;
import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.partner.assignment.SuggestedTime;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.shared.WorkingDays;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.partner.assignment.AnsweringOffers;
import fi.rinnalla.services.partner.assignment.CarryingAssignments;
import fi.rinnalla.services.partner.assignment.KeepingMyOrder;
import fi.rinnalla.services.partner.assignment.OfferedToMe;
import fi.rinnalla.services.partner.assignment.OfferingAssignments;
import fi.rinnalla.services.partner.assignment.OrderForm;
import fi.rinnalla.services.partner.assignment.OrderTaken;
import fi.rinnalla.services.partner.assignment.SayingForm;
import fi.rinnalla.services.partner.assignment.WritingDownAnOrder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The invented orders of {@code demo/assignments.json}: ordered, offered, answered, done and spoken of as real ones are. */
@Dependent
public class AssignmentHistory {
    @Inject
    private Acting acting;

    @Inject
    private Provider<WritingDownAnOrder> writing;

    @Inject
    private Provider<OfferingAssignments> offering;

    @Inject
    private Provider<AnsweringOffers> answering;

    @Inject
    private Provider<CarryingAssignments> carrying;

    @Inject
    private Provider<KeepingMyOrder> keeping;

    @Inject
    private Provider<DemoDesk> desk;

    @Inject
    private CardMaking making;

    @Inject
    private CardLookups lookups;

    /** Whose history it is, who works there, and when today is. */
    private record Scene(TenantId tenant, StaffId worker, Almanac almanac) {
        LocalDate daysAgo(int days) {
            return almanac.today().minusDays(days);
        }

        Instant moment(LocalDate day) {
            return almanac.moment(day);
        }
    }

    /** Brings the cards of those who come back to read. */
    List<TenantHistory.WrittenCard> write(Host host, StaffId worker, Almanac almanac) {
        var cards = new ArrayList<TenantHistory.WrittenCard>();
        var scene = new Scene(new TenantId(host.id()), worker, almanac);
        try (var file = Json.createReader(AssignmentHistory.class.getResourceAsStream("/demo/assignments.json"))) {
            file.readObject()
                    .getJsonArray(host.slug())
                    .getValuesAs(JsonObject.class)
                    .forEach(told -> {
                        var secret = tell(scene, told);
                        if (told.containsKey("card")) {
                            cards.add(new TenantHistory.WrittenCard(
                                    CardWords.of(secret).spelled(), told.getString("card")));
                        }
                    });
        }
        return cards;
    }

    private CardSecret tell(Scene scene, JsonObject told) {
        var ordered = scene.daysAgo(told.getInt("orderedDaysAgo"));
        var form = form(scene, told);
        var secret = making.from(scene.tenant(), form.formKey().bytes());
        var lookup = told.containsKey("card")
                ? lookups.of(scene.tenant(), secret)
                : Digest.of("nobody's card " + scene.tenant() + form.key());
        var taken = acting.parent(
                scene.tenant(), scene.moment(ordered), () -> writing.get().take(form, Optional.of(lookup)));
        var id = ((OrderTaken.Kept) taken).id();
        told.getJsonArray("offers").getValuesAs(JsonObject.class).forEach(it -> offer(scene, id, told, it));
        if (told.containsKey("preparationInDays")) {
            var day = scene.daysAgo(-told.getInt("preparationInDays"));
            work(scene, scene.daysAgo(0), () -> carrying.get().prepareOn(id, day));
        }
        if (told.containsKey("heldDaysAgo")) {
            held(scene, id, told, lookup);
        }
        if (told.getBoolean("cancelled", false)) {
            var card = card(scene, lookup);
            acting.holder(
                    scene.tenant(),
                    card,
                    scene.moment(ordered.plusDays(1)),
                    () -> keeping.get().cancel(id));
        }
        return secret;
    }

    private void offer(Scene scene, AssignmentId id, JsonObject told, JsonObject offer) {
        var day = scene.daysAgo(told.getInt("orderedDaysAgo") - 1);
        var whom = offer.getString("whom");
        work(scene, day, () -> {
            var partner = offering.get().candidates(id).rows().stream()
                    .filter(it -> it.profile().called().equals(whom))
                    .findFirst()
                    .orElseThrow()
                    .partner();
            return offering.get().offer(id, List.of(partner), "demo offer " + id + whom, terms(scene, told, offer));
        });
        partner(scene, whom, day, () -> {
            var mine = answering.get().mine().stream()
                    .filter(OfferedToMe::waits)
                    .filter(it -> it.terms().place().equals(offer.getString("place")))
                    .findFirst()
                    .orElseThrow()
                    .id();
            return switch (offer.getString("answer", "")) {
                case "yes" -> answering.get().accept(mine);
                case "no" -> answering.get().decline(mine);
                case "other" ->
                    answering
                            .get()
                            .suggest(mine, new SuggestedTime(day(scene, told).plusDays(1), LocalTime.of(13, 0)));
                default -> false;
            };
        });
    }

    private void held(Scene scene, AssignmentId id, JsonObject told, Digest lookup) {
        var day = scene.daysAgo(told.getInt("heldDaysAgo"));
        var before = day.minusDays(2);
        work(
                scene,
                before,
                () -> carrying.get().prepareOn(id, before) && carrying.get().prepared(id));
        var present = told.getJsonArray("present");
        var there = new Present(present.getInt(0), present.getInt(1), present.getInt(2));
        work(scene, day, () -> carrying.get().held(id, new Held(day, told.getInt("minutes"), there)));
        if (told.containsKey("partnerSays")) {
            var whom = told.getJsonArray("offers").getJsonObject(0).getString("whom");
            work(
                    scene,
                    day,
                    () -> carrying.get().debriefOn(id, day) && carrying.get().debriefed(id));
            partner(scene, whom, day, () -> {
                var mine = answering.get().mine().stream()
                        .filter(it -> it.wasDone() && !it.said())
                        .findFirst()
                        .orElseThrow();
                return answering.get().say(mine.id(), saying(told.getJsonArray("partnerSays")));
            });
        }
        if (told.containsKey("ordererSays")) {
            var card = card(scene, lookup);
            acting.holder(
                    scene.tenant(),
                    card,
                    scene.moment(day),
                    () -> keeping.get().say(id, saying(told.getJsonArray("ordererSays"))));
        }
    }

    private CardId card(Scene scene, Digest lookup) {
        return acting.job(
                        scene.tenant(),
                        scene.moment(scene.daysAgo(0)),
                        () -> desk.get().cardFoundBy(lookup))
                .orElseThrow();
    }

    private <T> T work(Scene scene, LocalDate day, Supplier<T> act) {
        return acting.worker(scene.tenant(), scene.worker(), scene.moment(day), act);
    }

    private <T> T partner(Scene scene, String called, LocalDate day, Supplier<T> act) {
        var moment = scene.moment(day);
        var account = acting.job(scene.tenant(), moment, () -> desk.get().accountOf(called));
        return acting.partner(scene.tenant(), account, moment, act);
    }

    private static SayingForm saying(JsonArray told) {
        return new SayingForm(
                Optional.of(Judgement.valueOf(told.getString(0))),
                Optional.of(Judgement.valueOf(told.getString(1))),
                Optional.of(Judgement.valueOf(told.getString(2))),
                told.getString(3));
    }

    private static OfferTerms terms(Scene scene, JsonObject told, JsonObject offer) {
        return new OfferTerms(
                day(scene, told),
                LocalTime.parse(offer.getString("starts")),
                offer.getInt("minutes"),
                offer.getString("place"),
                offer.getInt("feeCents"),
                offer.getString("feeWords"),
                told.getString("counterpart"));
    }

    /** The day it was, or is to be. */
    private static LocalDate day(Scene scene, JsonObject told) {
        return told.containsKey("heldDaysAgo")
                ? scene.daysAgo(told.getInt("heldDaysAgo"))
                : WorkingDays.onOrAfter(scene.daysAgo(-told.getInt("inDays", 10)));
    }

    private static OrderForm form(Scene scene, JsonObject told) {
        return new OrderForm(
                "demo order " + told.getString("id"),
                OrderSource.valueOf(told.getString("source", "PORTAL")),
                Language.valueOf(told.getString("language", "FI")),
                told.getString("organisation"),
                told.getString("unit", ""),
                Optional.of(County.valueOf(told.getString("county"))),
                told.getString("counterpart"),
                told.getString("whereto"),
                Optional.of(Strand.valueOf(told.getString("strand"))),
                told.containsKey("themes")
                        ? told.getJsonArray("themes").getValuesAs(JsonString::getString).stream()
                                .map(PartnerTheme::valueOf)
                                .collect(Collectors.toSet())
                        : Set.of(),
                told.getString("hoped", ""),
                !told.containsKey("town"),
                told.getString("town", ""),
                told.getBoolean("dayOpen", false) ? Optional.empty() : Optional.of(day(scene, told)),
                Optional.empty(),
                false,
                PartOfDay.valueOf(told.getString("part", "ANY")),
                OrderLength.valueOf(told.getString("length", "TWO_HOURS")),
                Language.valueOf(told.getString("language", "FI")),
                Optional.of(told.getInt("partners", 1)),
                FeePayer.valueOf(told.getString("payer", "ORDERER")),
                Set.of(),
                Optional.empty(),
                false,
                CardWish.NEW,
                "",
                true);
    }
}

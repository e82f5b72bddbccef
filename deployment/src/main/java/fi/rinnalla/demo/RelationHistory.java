package fi.rinnalla.demo;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.CardLookups;
import fi.rinnalla.domain.access.CardMaking;
import fi.rinnalla.domain.access.CardWords;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.support.DayPart;
import fi.rinnalla.domain.support.FirstMeeting;
import fi.rinnalla.domain.support.RelationEnd;
import fi.rinnalla.domain.support.RelationId;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.RequestSource;
import fi.rinnalla.domain.support.SupervisedBy;
import fi.rinnalla.domain.support.SupportWish;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.support.AnsweringProposals;
import fi.rinnalla.services.support.CarryingRelations;
import fi.rinnalla.services.support.DecidingOnAProposal;
import fi.rinnalla.services.support.HandingRelationsOver;
import fi.rinnalla.services.support.KeepingSupervision;
import fi.rinnalla.services.support.ProposingAPartner;
import fi.rinnalla.services.support.ReadingRelations;
import fi.rinnalla.services.support.RequestForm;
import fi.rinnalla.services.support.RequestTaken;
import fi.rinnalla.services.support.StandInWish;
import fi.rinnalla.services.support.WalkingBeside;
import fi.rinnalla.services.support.WritingDownARequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The invented relations of {@code demo/relations.json}: agreed on, met, supervised and ended as real ones are. */
@Dependent
public class RelationHistory {
    /** Asked, proposed, said yes to and agreed on, each on a day of its own. */
    private static final int DAYS_UNTIL_AGREED = 3;

    @Inject
    private Acting acting;

    @Inject
    private Provider<WritingDownARequest> writing;

    @Inject
    private Provider<ProposingAPartner> proposing;

    @Inject
    private Provider<AnsweringProposals> answering;

    @Inject
    private Provider<DecidingOnAProposal> deciding;

    @Inject
    private Provider<ReadingRelations> reading;

    @Inject
    private Provider<CarryingRelations> carrying;

    @Inject
    private Provider<HandingRelationsOver> handing;

    @Inject
    private Provider<WalkingBeside> walking;

    @Inject
    private Provider<KeepingSupervision> supervising;

    @Inject
    private Provider<DemoDesk> desk;

    @Inject
    private CardMaking making;

    @Inject
    private CardLookups lookups;

    /** Brings the cards of those who come back to read. */
    List<TenantHistory.WrittenCard> write(Host host, List<StaffId> staff, LocalDate today) {
        var almanac = Almanac.of(today, "relations of " + host.slug());
        var cards = new ArrayList<TenantHistory.WrittenCard>();
        try (var file = Json.createReader(RelationHistory.class.getResourceAsStream("/demo/relations.json"))) {
            var told = file.readObject().getJsonObject(host.slug());
            var house = new House(new TenantId(host.id()), staff, almanac);
            told.getJsonArray("supervision").getValuesAs(JsonObject.class).forEach(it -> supervise(house, it));
            told.getJsonArray("relations").getValuesAs(JsonObject.class).forEach(it -> write(house, it, cards));
            standIn(house, told.getInt("colleagueAwayDays"));
        }
        return cards;
    }

    /** The colleague is away from today on, and whoever works there first looks after what they carry. */
    private void standIn(House house, int days) {
        var first = house.almanac().today();
        var wish =
                new StandInWish(house.colleague(), house.worker(), Optional.empty(), first, first.plusDays(days - 1L));
        acting.worker(
                house.tenant(),
                house.worker(),
                house.moment(0),
                () -> handing.get().handOver(wish, Digest.of("demo stand-in of " + house.tenant())));
    }

    private record House(TenantId tenant, List<StaffId> staff, Almanac almanac) {
        StaffId worker() {
            return staff.get(0);
        }

        /** The one who carries what the first does not. */
        StaffId colleague() {
            return staff.get(staff.size() - 1);
        }

        Instant moment(int daysAgo) {
            return almanac.moment(almanac.today().minusDays(daysAgo));
        }
    }

    private record Walk(RelationId id, StaffId account) {}

    private void write(House house, JsonObject told, List<TenantHistory.WrittenCard> cards) {
        var request = ask(house, told, cards);
        var walk = agree(house, request, told);
        told.getJsonArray("met").getValuesAs(JsonNumber.class).forEach(it -> met(house, walk, it.intValue(), told));
        if (told.getBoolean("carried", false)) {
            acting.worker(
                    house.tenant(),
                    house.worker(),
                    house.moment(0),
                    () -> carrying.get().handTo(walk.id(), house.colleague()));
        }
        if (told.containsKey("firstInDays")) {
            var first = new FirstMeeting(
                    house.almanac().today().plusDays(told.getInt("firstInDays")),
                    DayPart.valueOf(told.getString("part")),
                    way(told));
            acting.worker(
                    house.tenant(),
                    house.worker(),
                    house.moment(0),
                    () -> carrying.get().meetFirst(walk.id(), first));
        }
        if (told.containsKey("how")) {
            var how = RelationEnd.valueOf(told.getString("how"));
            acting.worker(
                    house.tenant(),
                    house.worker(),
                    house.moment(told.getInt("endedDaysAgo")),
                    () -> carrying.get().end(walk.id(), how, false, false));
        }
    }

    private RequestId ask(House house, JsonObject told, List<TenantHistory.WrittenCard> cards) {
        var form = form(told);
        var secret = making.from(house.tenant(), form.formKey().bytes());
        var real = told.containsKey("card");
        var lookup =
                real ? lookups.of(house.tenant(), secret) : Digest.of("nobody's card " + house.tenant() + form.key());
        var moment = house.moment(told.getInt("daysAgo") + DAYS_UNTIL_AGREED);
        var taken = acting.parent(house.tenant(), moment, () -> writing.get().take(form, Optional.of(lookup)));
        if (real) {
            cards.add(new TenantHistory.WrittenCard(CardWords.of(secret).spelled(), told.getString("card")));
        }
        return ((RequestTaken.Kept) taken).id();
    }

    private Walk agree(House house, RequestId request, JsonObject told) {
        var tenant = house.tenant();
        var agreed = told.getInt("daysAgo");
        var called = told.getString("partner");
        var partner = acting.job(tenant, house.moment(0), () -> desk.get().partner(called));
        var account = acting.job(tenant, house.moment(0), () -> desk.get().accountOf(called));
        acting.worker(
                tenant,
                house.worker(),
                house.moment(agreed + 2),
                () -> proposing.get().propose(request, partner, Digest.of("demo relation " + request + called)));
        acting.partner(
                tenant,
                account,
                house.moment(agreed + 1),
                () -> answering.get().answer(answering.get().waiting().get(0).id(), true));
        CardId card = acting.job(tenant, house.moment(0), () -> desk.get().cardOf(request));
        acting.holder(tenant, card, house.moment(agreed), () -> deciding.get().decide(request, true));
        var id = acting.worker(
                tenant,
                house.worker(),
                house.moment(agreed),
                () -> reading.get().about(request).orElseThrow());
        return new Walk(id, account);
    }

    private void met(House house, Walk walk, int daysAgo, JsonObject told) {
        var day = house.almanac().today().minusDays(daysAgo);
        var form = Digest.of("demo meeting " + walk.id() + day);
        acting.partner(
                house.tenant(),
                walk.account(),
                house.moment(daysAgo),
                () -> walking.get().met(walk.id(), form, day, way(told)));
    }

    private void supervise(House house, JsonObject told) {
        var there = told.getJsonArray("partners").getValuesAs(JsonString::getString).stream()
                .map(called -> acting.job(
                        house.tenant(), house.moment(0), () -> desk.get().partner(called)))
                .toList();
        var daysAgo = told.getInt("daysAgo");
        var day = house.almanac().today().minusDays(daysAgo);
        acting.worker(house.tenant(), house.worker(), house.moment(daysAgo), () -> {
            supervising
                    .get()
                    .note(
                            Digest.of("demo supervision " + day + there),
                            there.get(0),
                            List.<PartnerId>copyOf(there),
                            day,
                            told.getInt("minutes"),
                            SupervisedBy.valueOf(told.getString("by")));
            return there;
        });
    }

    private static MeetingWay way(JsonObject told) {
        return MeetingWay.valueOf(told.getString("way"));
    }

    private static RequestForm form(JsonObject told) {
        return new RequestForm(
                "demo relation " + told.getString("id"),
                RequestSource.PORTAL,
                Language.FI,
                Set.of(SupportWish.valueOf(told.getString("wish"))),
                way(told),
                Optional.of(Language.FI),
                false,
                Set.of(),
                AnsweredBy.CARD,
                false,
                "",
                "",
                "",
                "",
                CardWish.NEW,
                "",
                true);
    }
}

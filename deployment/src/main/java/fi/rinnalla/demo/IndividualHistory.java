package fi.rinnalla.demo;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.CardLookups;
import fi.rinnalla.domain.access.CardMaking;
import fi.rinnalla.domain.access.CardWords;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.RequestSource;
import fi.rinnalla.domain.support.SupportWish;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.support.RequestForm;
import fi.rinnalla.services.support.RequestTaken;
import fi.rinnalla.services.support.WritingDownARequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The invented parents of {@code demo/individual.json}: what they asked for, and the meetings and coachings that came of it. */
@Dependent
public class IndividualHistory {
    @Inject
    private Acting acting;

    @Inject
    private Provider<WritingDownARequest> writing;

    @Inject
    private Provider<DemoDesk> desk;

    @Inject
    private MeetingHistory meetings;

    @Inject
    private CoachingHistory coachings;

    @Inject
    private CardMaking making;

    @Inject
    private CardLookups lookups;

    /** Whose request it is, and who carries it. */
    record Pair(TenantId tenant, StaffId worker, CardId card, RequestId request) {}

    /** Brings the cards of those who come back to read. */
    List<TenantHistory.WrittenCard> write(Host host, StaffId worker, Almanac almanac) {
        var cards = new ArrayList<TenantHistory.WrittenCard>();
        try (var file = Json.createReader(IndividualHistory.class.getResourceAsStream("/demo/individual.json"))) {
            file.readObject()
                    .getJsonArray(host.slug())
                    .getValuesAs(JsonObject.class)
                    .forEach(it -> cards.add(write(new TenantId(host.id()), worker, it, almanac)));
        }
        return cards;
    }

    private TenantHistory.WrittenCard write(TenantId tenant, StaffId worker, JsonObject told, Almanac almanac) {
        var form = form(told);
        var secret = making.from(tenant, form.formKey().bytes());
        var lookup = lookups.of(tenant, secret);
        var moment = almanac.moment(RequestHistory.daysAgo(almanac, told.getInt("workingDaysAgo")));
        var taken = acting.parent(tenant, moment, () -> writing.get().take(form, Optional.of(lookup)));
        var card =
                acting.job(tenant, moment, () -> desk.get().cardFoundBy(lookup)).orElseThrow();
        var pair = new Pair(tenant, worker, card, ((RequestTaken.Kept) taken).id());
        if (told.containsKey("meeting")) {
            meetings.write(pair, told.getJsonObject("meeting"), moment, almanac);
        }
        if (told.containsKey("coaching")) {
            coachings.write(pair, told.getJsonObject("coaching"), moment, almanac);
        }
        return new TenantHistory.WrittenCard(CardWords.of(secret).spelled(), told.getString("card"));
    }

    private static RequestForm form(JsonObject told) {
        return new RequestForm(
                "demo individual " + told.getString("id"),
                RequestSource.valueOf(told.getString("source", "PORTAL")),
                Language.FI,
                Set.of(SupportWish.valueOf(told.getString("wish"))),
                MeetingWay.ANY,
                Optional.of(Language.FI),
                false,
                Set.of(),
                AnsweredBy.CARD,
                false,
                "",
                "",
                told.getString("words", ""),
                "",
                CardWish.NEW,
                "",
                true);
    }
}

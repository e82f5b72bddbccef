package fi.rinnalla.demo;

import fi.rinnalla.domain.access.CardLookups;
import fi.rinnalla.domain.access.CardMaking;
import fi.rinnalla.domain.access.CardWords;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.PartOfWeek;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.shared.WorkingDays;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.RequestSource;
import fi.rinnalla.domain.support.RequestState;
import fi.rinnalla.domain.support.SupportWish;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.support.AnsweringProposals;
import fi.rinnalla.services.support.CarryingRequests;
import fi.rinnalla.services.support.FindingCandidates;
import fi.rinnalla.services.support.MessageForm;
import fi.rinnalla.services.support.ProposingAPartner;
import fi.rinnalla.services.support.RequestForm;
import fi.rinnalla.services.support.RequestTaken;
import fi.rinnalla.services.support.WritingDownARequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The invented requests of {@code demo/requests.json}: asked, answered and moved on as real ones are. */
@Dependent
public class RequestHistory {
    @Inject
    private Acting acting;

    @Inject
    private Provider<WritingDownARequest> writing;

    @Inject
    private Provider<CarryingRequests> carrying;

    @Inject
    private Provider<FindingCandidates> finding;

    @Inject
    private Provider<ProposingAPartner> proposing;

    @Inject
    private Provider<AnsweringProposals> answering;

    @Inject
    private Provider<DemoDesk> desk;

    @Inject
    private CardMaking making;

    @Inject
    private CardLookups lookups;

    /** Brings the cards of those who come back to read. */
    List<TenantHistory.WrittenCard> write(Host host, List<StaffId> staff, Almanac almanac) {
        var cards = new ArrayList<TenantHistory.WrittenCard>();
        try (var file = Json.createReader(RequestHistory.class.getResourceAsStream("/demo/requests.json"))) {
            var told = file.readObject().getJsonArray(host.slug()).getValuesAs(JsonObject.class);
            told.forEach(it -> write(new TenantId(host.id()), staff.get(0), it, almanac, cards));
        }
        return cards;
    }

    private void write(
            TenantId tenant, StaffId worker, JsonObject told, Almanac almanac, List<TenantHistory.WrittenCard> cards) {
        var day = daysAgo(almanac, told.getInt("workingDaysAgo"));
        var moment = almanac.moment(day);
        var form = form(told);
        var secret = making.from(tenant, form.formKey().bytes());
        var real = told.containsKey("card");
        var lookup = real ? lookups.of(tenant, secret) : Digest.of("nobody's card " + tenant + form.key());
        var taken = acting.parent(tenant, moment, () -> writing.get().take(form, Optional.of(lookup)));
        carry(tenant, worker, ((RequestTaken.Kept) taken).id(), told, almanac.moment(WorkingDays.next(day)));
        propose(tenant, worker, ((RequestTaken.Kept) taken).id(), told, almanac.moment(almanac.today()));
        if (real) {
            cards.add(new TenantHistory.WrittenCard(CardWords.of(secret).spelled(), told.getString("card")));
        }
    }

    private void carry(TenantId tenant, StaffId worker, RequestId id, JsonObject told, Instant moment) {
        if (told.containsKey("answer")) {
            var message = new MessageForm(told.getString("id") + " answer", told.getString("answer"));
            acting.worker(tenant, worker, moment, () -> carrying.get().write(id, message));
        }
        if (told.containsKey("state")) {
            var seen = told.containsKey("answer") ? RequestState.LOOKING : RequestState.RECEIVED;
            var next = RequestState.valueOf(told.getString("state"));
            acting.worker(tenant, worker, moment, () -> carrying.get().move(id, seen, next));
        }
    }

    /** One of those who fit is asked, and may have said yes by now. */
    private void propose(TenantId tenant, StaffId worker, RequestId id, JsonObject told, Instant moment) {
        if (told.containsKey("asks")) {
            var whom = told.getString("asks");
            acting.worker(tenant, worker, moment, () -> {
                var partner = finding.get().of(id).candidates().stream()
                        .filter(it -> it.profile().called().equals(whom))
                        .findFirst()
                        .orElseThrow()
                        .partner();
                return proposing.get().propose(id, partner, Digest.of("demo proposal " + id + whom));
            });
            if (told.getBoolean("saysYes", false)) {
                var account = acting.job(tenant, moment, () -> desk.get().accountOf(whom));
                acting.partner(
                        tenant,
                        account,
                        moment,
                        () -> answering
                                .get()
                                .answer(answering.get().waiting().get(0).id(), true));
            }
        }
    }

    private static RequestForm form(JsonObject told) {
        return new RequestForm(
                "demo request " + told.getString("id"),
                RequestSource.valueOf(told.getString("source", "PORTAL")),
                Language.valueOf(told.getString("language", "FI")),
                all(told, "wishes").map(SupportWish::valueOf).collect(Collectors.toSet()),
                MeetingWay.valueOf(told.getString("way", "ANY")),
                Optional.of(Language.valueOf(told.getString("language", "FI"))),
                told.getBoolean("interpreter", false),
                told.containsKey("times")
                        ? all(told, "times").map(PartOfWeek::valueOf).collect(Collectors.toSet())
                        : Set.of(),
                told.containsKey("number") ? AnsweredBy.CALL : AnsweredBy.CARD,
                false,
                told.getString("area", ""),
                told.getString("avoids", ""),
                told.getString("words", ""),
                told.getString("number", ""),
                CardWish.NEW,
                "",
                true);
    }

    private static Stream<String> all(JsonObject told, String name) {
        return told.getJsonArray(name).getValuesAs(JsonString::getString).stream();
    }

    static LocalDate daysAgo(Almanac almanac, int workingDays) {
        var day = almanac.today();
        for (var left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            left -= WorkingDays.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }
}

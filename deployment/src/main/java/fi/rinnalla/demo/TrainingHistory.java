package fi.rinnalla.demo;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.CardLookups;
import fi.rinnalla.domain.access.CardMaking;
import fi.rinnalla.domain.access.CardWords;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.domain.training.ApplicationId;
import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.domain.training.CohortPlan;
import fi.rinnalla.domain.training.CohortState;
import fi.rinnalla.domain.training.CompletionRule;
import fi.rinnalla.domain.training.Outcome;
import fi.rinnalla.domain.training.ParticipantId;
import fi.rinnalla.domain.training.Presence;
import fi.rinnalla.domain.training.SessionPlan;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.training.ApplicationForm;
import fi.rinnalla.services.training.ApplicationTaken;
import fi.rinnalla.services.training.ChoosingParticipants;
import fi.rinnalla.services.training.CohortSheet;
import fi.rinnalla.services.training.KeepingMyTraining;
import fi.rinnalla.services.training.MarkingAttendance;
import fi.rinnalla.services.training.PlanningCohorts;
import fi.rinnalla.services.training.PlanningSessions;
import fi.rinnalla.services.training.SeeingCohorts;
import fi.rinnalla.services.training.SeeingOff;
import fi.rinnalla.services.training.WritingDownAnApplication;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The invented trainings of {@code demo/training.json}: called, chosen for, taught and seen off as real ones are. */
@Dependent
public class TrainingHistory {
    private static final LocalTime FIVE = LocalTime.of(17, 0);
    private static final LocalTime EIGHT = LocalTime.of(20, 0);

    @Inject
    private Acting acting;

    @Inject
    private Provider<PlanningCohorts> cohorts;

    @Inject
    private Provider<PlanningSessions> sessions;

    @Inject
    private Provider<WritingDownAnApplication> writing;

    @Inject
    private Provider<ChoosingParticipants> choosing;

    @Inject
    private Provider<SeeingCohorts> seeing;

    @Inject
    private Provider<MarkingAttendance> marking;

    @Inject
    private Provider<SeeingOff> seeingOff;

    @Inject
    private Provider<KeepingMyTraining> own;

    @Inject
    private Provider<DemoDesk> desk;

    @Inject
    private CardMaking making;

    @Inject
    private CardLookups lookups;

    /** One training with whoever writes it down and the days on which it happens. */
    private record Told(
            TenantId tenant, StaffId worker, Almanac almanac, JsonObject json, LocalDate closes, LocalDate starts) {
        LocalDate ends() {
            return starts.plusWeeks(16);
        }

        boolean has(String state) {
            return CohortState.valueOf(json.getString("state")).compareTo(CohortState.valueOf(state)) >= 0;
        }

        List<JsonObject> people() {
            return json.getJsonArray("people").getValuesAs(JsonObject.class);
        }

        String name() {
            return json.getString("name");
        }
    }

    /** Brings the cards of those who come back to read. */
    List<TenantHistory.WrittenCard> write(Host host, List<StaffId> staff, Almanac almanac) {
        var cards = new ArrayList<TenantHistory.WrittenCard>();
        try (var file = Json.createReader(TrainingHistory.class.getResourceAsStream("/demo/training.json"))) {
            for (var json : file.readObject().getJsonArray(host.slug()).getValuesAs(JsonObject.class)) {
                var starts = almanac.today()
                        .plusDays(json.getInt("startsInDays"))
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
                var told = new Told(new TenantId(host.id()), staff.get(0), almanac, json, starts.minusWeeks(2), starts);
                write(told, cards);
            }
        }
        return cards;
    }

    private void write(Told told, List<TenantHistory.WrittenCard> cards) {
        var cohort = as(told, told.closes().minusWeeks(5), () -> {
            var id = cohorts.get().plan(Digest.of("demo training " + told.tenant() + told.name()), plan(told));
            cohorts.get().move(id, CohortState.DRAFT, CohortState.CALL);
            return id;
        });
        for (var person : told.people()) {
            apply(told, cohort, person, cards);
        }
        if (told.has("RUNNING")) {
            programme(told, cohort);
            teach(told, cohort);
        }
        if (told.has("GRADUATED")) {
            seeOff(told, cohort);
        }
    }

    private static CohortPlan plan(Told told) {
        return new CohortPlan(
                told.name(),
                told.closes(),
                told.starts(),
                told.ends(),
                Towns.of(told.json().getString("towns")),
                told.json().getInt("places"),
                new CompletionRule(80, told.json().getInt("visitsNeeded")));
    }

    private void apply(Told told, CohortId cohort, JsonObject person, List<TenantHistory.WrittenCard> cards) {
        var key = "demo application " + told.name() + person.getString("called");
        var form = new ApplicationForm(
                key,
                cohort,
                Language.valueOf(person.getString("language", "FI")),
                person.getString("called"),
                person.getString("town", ""),
                person.getString("words", ""),
                person.containsKey("number") ? AnsweredBy.CALL : AnsweredBy.CARD,
                person.getString("number", ""),
                CardWish.NEW,
                "",
                true);
        var real = person.containsKey("card");
        var lookup = real
                ? lookups.of(
                        told.tenant(), making.from(told.tenant(), form.formKey().bytes()))
                : Digest.of("nobody's card " + told.tenant() + key);
        var day = earlier(told, told.closes().minusDays(6));
        var taken = acting.parent(
                told.tenant(), told.almanac().moment(day), () -> writing.get().take(form, Optional.of(lookup)));
        answer(told, ((ApplicationTaken.Kept) taken).id(), person);
        if (real) {
            var secret = making.from(told.tenant(), form.formKey().bytes());
            cards.add(new TenantHistory.WrittenCard(CardWords.of(secret).spelled(), person.getString("card")));
        }
    }

    private void answer(Told told, ApplicationId id, JsonObject person) {
        var becomes = person.getString("becomes", "RECEIVED");
        if (becomes.equals("DECLINED")) {
            as(told, told.closes(), () -> choosing.get().decline(id, ""));
        } else if (!becomes.equals("RECEIVED")) {
            var talk = told.closes().minusDays(2);
            as(told, talk.minusDays(2), () -> choosing.get().invite(id, talk, LocalTime.of(10, 0), ""));
        }
        if (becomes.equals("SELECTED")) {
            as(told, told.closes(), () -> choosing.get().select(id, "Hienoa, että tulet. Nähdään pian."));
        }
    }

    /** By the template, and visits in between. */
    private void programme(Told told, CohortId cohort) {
        as(told, told.starts().minusDays(7), () -> {
            sessions.get()
                    .fill(
                            cohort,
                            Digest.of("demo programme " + told.tenant() + told.name()),
                            new Meeting(told.starts(), FIVE, EIGHT));
            var visits = told.json().getJsonArray("visits").getValuesAs(JsonString::getString);
            for (var n = 0; n < visits.size(); n++) {
                sessions.get()
                        .add(
                                cohort,
                                Digest.of("demo visit " + told.tenant() + told.name() + n),
                                visit(told, visits.get(n), told.starts().plusDays(2 + 21L * n)));
            }
            return cohorts.get().move(cohort, CohortState.CALL, CohortState.RUNNING);
        });
    }

    private static SessionPlan visit(Told told, String where, LocalDate day) {
        return new SessionPlan(
                Optional.empty(),
                where,
                new Meeting(told.almanac().working(day), LocalTime.of(13, 0), LocalTime.of(15, 0)),
                "",
                false,
                "Mieti etukäteen yksi kysymys, jonka haluat esittää.",
                "");
    }

    /** Everybody is there, but for what is told. */
    private void teach(Told told, CohortId cohort) {
        var sheet = as(told, told.almanac().today(), () -> seeing.get().one(cohort));
        var held = sheet.sessions().stream()
                .filter(it -> it.plan().time().day().isBefore(told.almanac().today()))
                .toList();
        for (var n = 0; n < held.size() - told.json().getInt("unmarked", 0); n++) {
            var session = held.get(n);
            var marks = marks(told, sheet, n);
            as(told, session.plan().time().day(), () -> marking.get().mark(session.id(), marks));
        }
        for (var person : told.people()) {
            member(sheet, person).ifPresent(it -> after(told, held, it, person));
        }
    }

    private void after(Told told, List<CohortSheet.Session> held, ParticipantId id, JsonObject person) {
        if (person.getBoolean("committed", false)) {
            as(told, told.starts(), () -> seeingOff.get().committed(id, Optional.of(earlier(told, told.starts()))));
        }
        if (person.containsKey("note") && !held.isEmpty()) {
            var card = acting.job(
                    told.tenant(),
                    told.almanac().moment(told.almanac().today()),
                    () -> desk.get()
                            .cardFoundBy(lookups.of(
                                    told.tenant(),
                                    making.from(
                                            told.tenant(),
                                            Digest.of("demo application " + told.name() + person.getString("called"))
                                                    .bytes())))
                            .orElseThrow());
            note(told, card, id, held.get(0), person.getString("note"));
        }
    }

    private void note(Told told, CardId card, ParticipantId id, CohortSheet.Session session, String words) {
        var day = session.plan().time().day();
        acting.holder(
                told.tenant(), card, told.almanac().moment(day), () -> own.get().write(id, session.id(), words));
    }

    private static Map<ParticipantId, Presence> marks(Told told, CohortSheet sheet, int session) {
        var marks = new HashMap<ParticipantId, Presence>();
        for (var person : told.people()) {
            member(sheet, person).ifPresent(it -> marks.put(it, presence(person, session)));
        }
        return marks;
    }

    private static Presence presence(JsonObject person, int session) {
        return holds(person, "absent", session)
                ? Presence.ABSENT
                : holds(person, "madeUp", session)
                        ? Presence.MADE_UP
                        : holds(person, "remote", session) ? Presence.REMOTE : Presence.PRESENT;
    }

    private static boolean holds(JsonObject person, String name, int session) {
        return person.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY) instanceof JsonArray all
                && all.getValuesAs(JsonNumber::intValue).contains(session);
    }

    private static Optional<ParticipantId> member(CohortSheet sheet, JsonObject person) {
        return sheet.members().stream()
                .filter(it -> it.called().equals(person.getString("called")))
                .map(CohortSheet.Member::id)
                .findFirst();
    }

    private void seeOff(Told told, CohortId cohort) {
        var sheet = as(told, told.ends(), () -> seeing.get().one(cohort));
        for (var person : told.people()) {
            if (person.containsKey("outcome")) {
                var outcome = Outcome.valueOf(person.getString("outcome"));
                member(sheet, person)
                        .ifPresent(id -> as(told, told.ends(), () -> {
                            seeingOff.get().decide(id, outcome);
                            return seeingOff.get().certificate(id);
                        }));
            }
        }
        as(told, told.ends(), () -> cohorts.get().move(cohort, CohortState.RUNNING, CohortState.GRADUATED));
    }

    private <T> T as(Told told, LocalDate day, Supplier<T> act) {
        return acting.worker(told.tenant(), told.worker(), told.almanac().moment(earlier(told, day)), act);
    }

    /** What lies ahead happened today at the latest. */
    private static LocalDate earlier(Told told, LocalDate day) {
        return day.isAfter(told.almanac().today()) ? told.almanac().today() : day;
    }
}

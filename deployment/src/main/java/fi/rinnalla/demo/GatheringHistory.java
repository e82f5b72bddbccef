package fi.rinnalla.demo;

import fi.rinnalla.domain.access.CardLookups;
import fi.rinnalla.domain.access.CardMaking;
import fi.rinnalla.domain.access.CardWords;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.gathering.Attendance;
import fi.rinnalla.domain.gathering.Coming;
import fi.rinnalla.domain.gathering.ExitAnswers;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.Leader;
import fi.rinnalla.domain.gathering.MailAddress;
import fi.rinnalla.domain.gathering.MaterialText;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.Moment;
import fi.rinnalla.domain.gathering.Need;
import fi.rinnalla.domain.gathering.PhoneNumber;
import fi.rinnalla.domain.gathering.PromisedCall;
import fi.rinnalla.domain.gathering.Told;
import fi.rinnalla.domain.gathering.Way;
import fi.rinnalla.domain.gathering.WeeklySeries;
import fi.rinnalla.domain.presence.FirstName;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.shared.WorkingDays;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.gathering.AnsweringFromASeat;
import fi.rinnalla.services.gathering.AskingToBeTold;
import fi.rinnalla.services.gathering.CallSheet;
import fi.rinnalla.services.gathering.ChangingMySeat;
import fi.rinnalla.services.gathering.KeepingMaterials;
import fi.rinnalla.services.gathering.MarkingPromisedCalls;
import fi.rinnalla.services.gathering.NotingMeetings;
import fi.rinnalla.services.gathering.Plan;
import fi.rinnalla.services.gathering.PlanningAGathering;
import fi.rinnalla.services.gathering.ReadingPromisedCalls;
import fi.rinnalla.services.gathering.RunningGatherings;
import fi.rinnalla.services.gathering.SeatForm;
import fi.rinnalla.services.gathering.TellingWish;
import fi.rinnalla.services.gathering.WritingDownASeat;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The invented groups and events of {@code demo/gatherings.json}: planned, joined and counted as real ones are. */
@Dependent
public class GatheringHistory {
    private static final int WEEKS_BEFORE = 3;
    private static final List<Leader> LEADERS =
            List.of(Leader.of(Role.WORKER, FirstName.of("Aino")), Leader.of(Role.EXPERIENCE_PARTNER, Optional.empty()));

    @Inject
    private Acting acting;

    @Inject
    private Provider<PlanningAGathering> planning;

    @Inject
    private Provider<RunningGatherings> running;

    @Inject
    private Provider<NotingMeetings> noting;

    @Inject
    private Provider<WritingDownASeat> seats;

    @Inject
    private Provider<AnsweringFromASeat> answering;

    @Inject
    private Provider<KeepingMaterials> keeping;

    @Inject
    private Provider<AskingToBeTold> asking;

    @Inject
    private Provider<ReadingPromisedCalls> promised;

    @Inject
    private Provider<MarkingPromisedCalls> marking;

    @Inject
    private Provider<DemoDesk> desk;

    @Inject
    private Provider<ChangingMySeat> changing;

    @Inject
    private CardMaking making;

    @Inject
    private CardLookups lookups;

    /** Brings the cards of those who come back to their seat. */
    List<TenantHistory.WrittenCard> write(Host host, List<StaffId> staff, Almanac almanac) {
        var cards = new ArrayList<TenantHistory.WrittenCard>();
        for (var told : read(host.slug())) {
            write(host, staff.get(0), told, almanac, cards);
        }
        return cards;
    }

    private void write(
            Host host, StaffId worker, JsonObject told, Almanac almanac, List<TenantHistory.WrittenCard> cards) {
        var tenant = new TenantId(host.id());
        var plan = plan(tenant, told, almanac);
        var begun = plan.meetings().get(0).day().minusWeeks(WEEKS_BEFORE);
        var moment =
                almanac.moment(almanac.hasCome(begun) ? begun : almanac.today().minusDays(1));
        var id = acting.worker(tenant, worker, moment, () -> planning.get().plan(plan));
        acting.worker(tenant, worker, moment, () -> {
            running.get().publish(id);
            return id;
        });
        var lookups = new ArrayList<Digest>();
        for (var name : told.getJsonArray("people").getValuesAs(JsonString::getString)) {
            var form = seat(id, told.getString("id"), name, lookups.size());
            var secret = making.from(tenant, form.formKey().bytes());
            var opens = opens(told, lookups.size());
            var lookup = opens.isPresent()
                    ? this.lookups.of(tenant, secret)
                    : Digest.of("nobody's card " + tenant + form.key());
            acting.parent(tenant, moment, () -> seats.get().take(form, Optional.of(lookup)));
            lookups.add(lookup);
            opens.ifPresent(it ->
                    cards.add(new TenantHistory.WrittenCard(CardWords.of(secret).spelled(), it)));
        }
        if (hasALine(told)) {
            giveBackTheFirst(tenant, id, lookups.get(0), almanac.moment(almanac.today()));
        } else if (!almanac.hasCome(
                plan.meetings().get(plan.meetings().size() - 1).day())) {
            ask(host, id, told, lookups, moment);
        }
        cancelOne(tenant, worker, id, told, almanac);
        answer(tenant, id, Moment.START, told, lookups, plan.meetings().get(0));
        answer(
                tenant,
                id,
                Moment.END,
                told,
                lookups,
                plan.meetings().get(plan.meetings().size() - 1));
        count(tenant, worker, id, told, almanac);
        leave(tenant, worker, id, told, almanac);
    }

    /** Every other wants to hear when something changes: by mail, the first of them also on the day before; or by a call. */
    private void ask(Host host, GatheringId id, JsonObject told, List<Digest> people, Instant moment) {
        var tenant = new TenantId(host.id());
        for (int n = 0; n < people.size(); n += 2) {
            var lookup = people.get(n);
            var wish = calls(told)
                    ? TellingWish.call(number(n), n == 0, Language.valueOf(told.getString("spoken", "FI")), host.name())
                    : TellingWish.mail(
                            new MailAddress("posti" + (n + 1) + "@koti.example"), n == 0, Language.FI, host.name());
            acting.job(tenant, moment, () -> desk.get().cardFoundBy(lookup))
                    .ifPresent(card -> acting.holder(
                            tenant, card, moment, () -> asking.get().ask(id, wish)));
        }
    }

    /** Whoever is first in line has a day to say yes from then on. */
    private void giveBackTheFirst(TenantId tenant, GatheringId id, Digest first, Instant moment) {
        acting.job(tenant, moment, () -> desk.get().cardFoundBy(first))
                .ifPresent(card -> acting.holder(tenant, card, moment, () -> {
                    changing.get().giveBack(id);
                    return id;
                }));
    }

    /** Full, with people who wait. */
    private static boolean hasALine(JsonObject told) {
        return told.getBoolean("line", false);
    }

    /**
     * What the card of the person at that place opens, for those who come back: the first, the last who asked for a call, and
     * whoever stands in line.
     */
    private static Optional<String> opens(JsonObject told, int n) {
        if (calls(told) && n == lastAsker(told)) {
            return Optional.of("vain");
        }
        if (hasALine(told) && n >= told.getInt("seats")) {
            return Optional.of(n == told.getInt("seats") ? "offered" : "waiting");
        }
        return n == 0 ? Optional.ofNullable(told.getString("card", null)) : Optional.empty();
    }

    private static int lastAsker(JsonObject told) {
        return (told.getJsonArray("people").size() - 1) / 2 * 2;
    }

    private static PhoneNumber number(int n) {
        return new PhoneNumber("040 000 00" + (n + 10));
    }

    private static boolean calls(JsonObject told) {
        return told.getBoolean("calls", false);
    }

    /** The last meeting does not take place; of those who asked for a call one has had it, one waits, one was not reached. */
    private void cancelOne(TenantId tenant, StaffId worker, GatheringId id, JsonObject told, Almanac almanac) {
        if (calls(told)) {
            var now = almanac.moment(almanac.today());
            acting.worker(tenant, worker, now, () -> {
                var meetings = running.get().one(id).all();
                running.get()
                        .cancel(id, meetings.get(meetings.size() - 1).view().id(), Map.of());
                return id;
            });
            acting.worker(tenant, worker, now, () -> {
                var reached = waiting(number(0));
                return marking.get().called(reached.id(), reached.seen());
            });
            for (int tries = 0; tries < PromisedCall.TRIES; tries++) {
                acting.worker(tenant, worker, now, () -> tryInVain(number(lastAsker(told))));
            }
        }
    }

    private String tryInVain(PhoneNumber number) {
        var call = waiting(number);
        return marking.get().notReached(call.id(), call.seen());
    }

    private CallSheet.Row waiting(PhoneNumber number) {
        return promised.get().sheet().waiting().stream()
                .filter(it -> it.number().equals(Optional.of(number)))
                .findFirst()
                .orElseThrow();
    }

    /** Something to read afterwards. */
    private void leave(TenantId tenant, StaffId worker, GatheringId id, JsonObject told, Almanac almanac) {
        var materials = told.containsKey("materials") ? told.getJsonArray("materials") : JsonValue.EMPTY_JSON_ARRAY;
        for (var it : materials.getValuesAs(JsonObject.class)) {
            var text = new MaterialText(
                    Language.valueOf(it.getString("language")),
                    it.getString("title"),
                    it.getString("body"),
                    it.isNull("link") ? Optional.empty() : Optional.of(it.getString("link")),
                    it.getBoolean("everybody"));
            var form = Digest.of("demo-material-" + id + text.title());
            acting.worker(tenant, worker, almanac.moment(almanac.today()), () -> {
                keeping.get().add(id, form, text);
                return id;
            });
        }
    }

    private static SeatForm seat(GatheringId id, String group, String name, int n) {
        var needs = n % 3 == 1 ? Set.of(Need.CHILD_CARE) : Set.<Need>of();
        return new SeatForm(
                "demo-seat-" + group + "-" + name, id, name, needs, Coming.values()[n % 3], CardWish.NEW, "");
    }

    /** The last so many of those who had a seat answer, on the day after the first meeting or the last. */
    private void answer(
            TenantId tenant, GatheringId id, Moment at, JsonObject told, List<Digest> people, Meeting meeting) {
        var name = at == Moment.START ? "answersAtStart" : "answers";
        var answers = told.containsKey(name) ? told.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
        var dayAfter = meeting.end().plus(Duration.ofDays(1));
        for (int n = 0; n < answers.size(); n++) {
            var given = answers(at, answers.getJsonArray(n));
            var lookup = people.get(people.size() - 1 - n);
            acting.job(tenant, dayAfter, () -> desk.get().cardFoundBy(lookup))
                    .ifPresent(card -> acting.holder(
                            tenant, card, dayAfter, () -> answering.get().answer(id, at, given)));
        }
    }

    /** In the order of the questions; nought passes one over. */
    private static ExitAnswers answers(Moment at, JsonArray steps) {
        return new ExitAnswers(IntStream.range(0, steps.size())
                .filter(it -> steps.getInt(it) > 0)
                .boxed()
                .collect(Collectors.toMap(it -> at.questions().get(it), steps::getInt)));
    }

    /** As many meetings as the story tells of; the newest may still wait for being counted. */
    private void count(TenantId tenant, StaffId worker, GatheringId id, JsonObject told, Almanac almanac) {
        var came = told.getJsonArray("came");
        var past =
                acting
                        .worker(
                                tenant,
                                worker,
                                almanac.moment(almanac.today()),
                                () -> running.get().one(id).all())
                        .stream()
                        .filter(it -> it.view().meeting().day().isBefore(almanac.today()))
                        .toList();
        for (int n = 0; n < Math.min(came.size(), past.size()); n++) {
            var numbers = came.getJsonArray(n);
            var session = past.get(n).view();
            var attendance = new Attendance(numbers.getInt(0), numbers.getInt(1), Optional.of(1_850));
            acting.worker(tenant, worker, session.meeting().end(), () -> {
                noting.get().count(id, session.id(), attendance, Digest.of("demo count " + session.id()));
                return id;
            });
        }
    }

    private static Plan plan(TenantId tenant, JsonObject told, Almanac almanac) {
        var day = told.containsKey("daysBack")
                ? newest(almanac.today().minusDays(told.getInt("daysBack")))
                : almanac.today()
                        .minusWeeks(told.getInt("weeksBack"))
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.of(told.getInt("weekday"))));
        var first =
                new Meeting(day, LocalTime.parse(told.getString("starts")), LocalTime.parse(told.getString("ends")));
        return new Plan(
                Digest.of("demo-gathering-" + tenant + told.getString("id")),
                GatheringKind.valueOf(told.getString("kind")),
                Way.valueOf(told.getString("way")),
                told.isNull("place") ? Optional.empty() : Optional.of(told.getString("place")),
                told.isNull("seats") ? Optional.empty() : Optional.of(told.getInt("seats")),
                told.containsKey("spot") ? Optional.of(told.getInt("spot")) : Optional.empty(),
                Language.valueOf(told.getString("spoken", "FI")),
                told.getBoolean("asksAtStart", false),
                told.getBoolean("closes", false),
                LEADERS,
                texts(told.getJsonObject("texts")),
                told.getInt("times") == 1
                        ? List.of(first)
                        : WeeklySeries.of(first, told.getInt("times")).meetings());
    }

    /** The newest day until this one on which people meet. */
    private static LocalDate newest(LocalDate day) {
        return WorkingDays.isHoliday(day) ? newest(day.minusDays(1)) : day;
    }

    private static Map<Language, Told> texts(JsonObject texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(
                        it -> Language.valueOf(it.getKey()),
                        it -> text(it.getValue().asJsonObject())));
    }

    private static Told text(JsonObject it) {
        return new Told(
                it.getString("name"),
                it.getString("about"),
                it.getString("audience"),
                it.getString("agreement"),
                it.getString("leaders"));
    }

    private static List<JsonObject> read(String slug) {
        try (var in = GatheringHistory.class.getResourceAsStream("/demo/gatherings.json");
                var reader = Json.createReader(in)) {
            return reader.readObject().getJsonArray(slug).stream()
                    .map(JsonValue::asJsonObject)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package fi.rinnalla.services.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.gathering.Asked;
import fi.rinnalla.domain.gathering.Attendance;
import fi.rinnalla.domain.gathering.Coming;
import fi.rinnalla.domain.gathering.ExitAnswers;
import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.Leader;
import fi.rinnalla.domain.gathering.MaterialText;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.Moment;
import fi.rinnalla.domain.gathering.SeatId;
import fi.rinnalla.domain.gathering.SeatState;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.gathering.Told;
import fi.rinnalla.domain.gathering.Way;
import fi.rinnalla.domain.presence.FirstName;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MovedClock;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.Colleagues;
import fi.rinnalla.services.shared.WaysBack;
import fi.rinnalla.services.shelf.AccountsOnAShelf;
import fi.rinnalla.services.shelf.NotedActs;
import fi.rinnalla.services.shelf.PastVersionsOnAShelf;
import fi.rinnalla.services.shelf.PlacesOnAShelf;
import fi.rinnalla.services.shelf.TenantsOnAShelf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A group that has been planned")
class ChangingAGatheringTest {
    private static final Meeting THURSDAY =
            new Meeting(LocalDate.parse("2026-12-03"), LocalTime.parse("17:30"), LocalTime.parse("19:00"));
    private static final Meeting FRIDAY =
            new Meeting(LocalDate.parse("2026-12-04"), LocalTime.parse("17:30"), LocalTime.parse("19:00"));
    private static final TenantId HERE = new TenantId(UUID.fromString("00000000-0000-4000-8000-00000000000a"));
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final MovedClock clock = MovedClock.at("2026-11-23T10:00:00Z");
    private final GatheringsOnAShelf gatherings = new GatheringsOnAShelf();
    private final NotedActs audit = new NotedActs();
    private final Caller worker = worker();
    private final Auditing auditing = new Auditing(audit, worker);
    private final WaysBack ways =
            new WaysBack(new PastVersionsOnAShelf(), new Colleagues(new AccountsOnAShelf()), worker, clock);

    @Test
    void gets_more_seats_and_offers_them_to_the_line() {
        var group = planned(1, Language.FI);
        signUp(group);
        signUp(group);

        assertThat(seats().seatsAre(group.id(), 2)).isEmpty();

        assertThat(group.roster()).extracting(it -> it.state()).containsExactly(SeatState.HELD, SeatState.OFFERED);
        assertThat(audit.kinds()).containsExactly(AuditAct.CHANGED_SEATS);
    }

    @Test
    void says_how_few_seats_there_can_be_and_changes_nothing() {
        var group = planned(3, Language.FI);
        signUp(group);
        signUp(group);

        assertThat(seats().seatsAre(group.id(), 1)).contains(2);

        assertThat(group.seats()).contains(3);
        assertThat(audit.kinds()).isEmpty();
    }

    @Test
    void takes_a_form_of_something_to_read_once() {
        var group = planned(3, Language.FI);
        var keeping = new KeepingMaterials(gatherings, ways, auditing, clock);
        var text = new MaterialText(Language.FI, "Lista", "Teksti", Optional.empty(), true);

        keeping.add(group.id(), Digest.of("form"), text);
        keeping.add(group.id(), Digest.of("form"), text);

        assertThat(keeping.of(group.id())).hasSize(1);
        assertThatThrownBy(() -> keeping.hide(group.id(), UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    void says_what_is_to_be_read_as_before() {
        var group = planned(3, Language.FI);
        var keeping = new KeepingMaterials(gatherings, ways, auditing, clock);
        var text = new MaterialText(Language.FI, "Lista", "Teksti", Optional.of("https://example.org"), true);
        keeping.add(group.id(), Digest.of("form"), text);
        var id = keeping.of(group.id()).get(0).id();

        keeping.rewrite(
                group.id(), id, new MaterialText(Language.SV, "Lista", "", Optional.empty(), false), Digest.of("one"));
        keeping.writeAsBefore(group.id(), id, Digest.of("two"));

        assertThat(keeping.of(group.id()).get(0).text()).isEqualTo(text);
        assertThat(keeping.last(group.id())).containsOnlyKeys(id);
    }

    @Test
    void was_counted_wrongly_and_stands_as_before_also_where_nobody_had_counted() {
        var group = planned(3, Language.FI);
        var session = group.sessions().get(0).id();
        var noting = new NotingMeetings(gatherings, ways, auditing);

        noting.count(group.id(), session, new Attendance(4, 1, Optional.of(1_250)), Digest.of("one"));
        noting.count(group.id(), session, new Attendance(40, 1, Optional.empty()), Digest.of("two"));
        noting.count(group.id(), session, new Attendance(40, 1, Optional.empty()), Digest.of("two"));
        noting.countAsBefore(group.id(), session, Digest.of("three"));
        assertThat(group.session(session).attendance()).contains(new Attendance(4, 1, Optional.of(1_250)));

        var other = planned(3, Language.FI);
        var first = other.sessions().get(0).id();
        noting.count(other.id(), first, new Attendance(4, 1, Optional.empty()), Digest.of("four"));
        noting.countAsBefore(other.id(), first, Digest.of("five"));
        assertThat(other.session(first).attendance()).isEmpty();
        assertThat(audit.kinds()).hasSize(5).containsOnly(AuditAct.COUNTED_SESSION);
    }

    @Test
    void has_its_former_link_again_unless_another_meeting_has_it_by_now() {
        var group = planned(3, Language.FI);
        var session = group.sessions().get(0).id();
        var other = new SessionId(UUID.randomUUID());
        group.timetable().meets(other, FRIDAY);
        var noting = new NotingMeetings(gatherings, ways, auditing);
        noting.linkIs(group.id(), session, "https://one.example", Digest.of("one"));
        noting.linkIs(group.id(), session, "https://two.example", Digest.of("two"));

        assertThat(noting.linkAsBefore(group.id(), session, Digest.of("three"))).isTrue();
        assertThat(group.session(session).link()).contains("https://one.example");

        noting.linkIs(group.id(), other, "https://two.example", Digest.of("four"));
        assertThat(noting.linkAsBefore(group.id(), session, Digest.of("five"))).isFalse();
        assertThat(group.session(session).link()).contains("https://one.example");
        assertThat(noting.last(group.id()).links()).containsOnlyKeys(session.value(), other.value());
    }

    @Test
    void shows_its_answers_when_nobody_can_add_to_them_any_more() {
        var group = planned(6, Language.FI);
        for (var n = 0; n < 5; n++) {
            var seat = signUp(group);
            group.questions(Moment.END).answer(seat, new ExitAnswers(Map.of(ExitQuestion.HEARD, 5)), THURSDAY.end());
        }

        clock.moveTo(THURSDAY.end());
        assertThat(reading().read(group.id()).parts())
                .singleElement()
                .satisfies(it -> assertThat(it.results()).isEmpty());
        clock.moveTo(Instant.parse("2026-12-18T10:00:00Z"));
        assertThat(reading().read(group.id()).hasEnough()).isTrue();
    }

    @Test
    void is_found_by_the_language_that_is_spoken_and_the_way_people_come() {
        var finnish = planned(3, Language.FI);
        var swedish = planned(3, Language.SV);

        assertThat(found(Optional.of(Language.SV), Optional.empty())).containsExactly(swedish.id());
        assertThat(found(Optional.empty(), Optional.of(Way.ONLINE))).containsExactly(finnish.id(), swedish.id());
        assertThat(found(Optional.empty(), Optional.of(Way.PLACE))).isEmpty();
    }

    private Iterable<GatheringId> found(Optional<Language> spoken, Optional<Way> way) {
        var filter = new GatheringFilter(Optional.empty(), spoken, way);
        return new SeeingGatherings(gatherings, views(), null, clock)
                .all(GatheringKind.GROUP, filter).found().stream()
                        .map(GatheringView::id)
                        .toList();
    }

    private ChangingTheSeats seats() {
        return new ChangingTheSeats(gatherings, auditing, clock);
    }

    @Test
    void is_asked_at_the_start_or_not_as_those_who_run_it_wish() {
        var group = planned(3, Language.FI);
        assertThat(reading().read(group.id()).parts())
                .extracting(ExitSheet.Part::moment)
                .containsExactly(Moment.END);

        running().askAtTheStart(group.id(), true);
        assertThat(reading().read(group.id()).parts())
                .extracting(ExitSheet.Part::moment)
                .containsExactly(Moment.START, Moment.END);

        running().askAtTheStart(group.id(), false);
        assertThat(group.asksAtTheStart()).isFalse();
        assertThat(audit.kinds()).containsExactly(AuditAct.CHANGED_QUESTIONS, AuditAct.CHANGED_QUESTIONS);
    }

    @Test
    void takes_people_after_its_first_meeting_or_not_as_those_who_run_it_wish() {
        var group = planned(1, Language.FI);
        group.timetable().meets(new SessionId(UUID.randomUUID()), FRIDAY);
        var held = signUp(group);
        signUp(group);
        running().closeAfterTheFirst(group.id(), true);
        clock.moveTo(THURSDAY.end());
        assertThat(views().of(group).takesPeople()).isFalse();
        group.line().leave(held, clock.instant());
        assertThat(group.roster()).extracting(it -> it.state()).containsExactly(SeatState.WAITING);

        running().closeAfterTheFirst(group.id(), false);

        assertThat(group.roster()).extracting(it -> it.state()).containsExactly(SeatState.OFFERED);
        assertThat(views().of(group).takesPeople()).isTrue();
        assertThat(audit.kinds()).containsExactly(AuditAct.CHANGED_JOINING, AuditAct.CHANGED_JOINING);
    }

    @Test
    void is_known_to_those_at_work_by_who_leads_it_and_by_role_alone_when_it_is_long_past() {
        var group = planned(3, Language.FI);
        running().isLedBy(group.id(), List.of(leader("Aino"), leader("")));
        assertThat(running().one(group.id()).leaders())
                .extracting(it -> it.firstName().map(FirstName::value).orElse(""))
                .containsExactly("Aino", "");

        var tenants = new TenantsOnAShelf(HERE);
        clock.moveTo(Instant.parse("2027-01-03T10:00:00Z"));
        assertThat(new ForgettingWhoLed(gatherings, tenants, clock).run()).isZero();
        clock.moveTo(Instant.parse("2027-01-04T10:00:00Z"));
        assertThat(new ForgettingWhoLed(gatherings, tenants, clock).run()).isEqualTo(1);
        assertThat(new ForgettingWhoLed(gatherings, tenants, clock).run()).isZero();

        assertThat(group.leaders())
                .hasSize(2)
                .allMatch(it -> it.role() == Role.WORKER && it.firstName().isEmpty());
        assertThat(audit.kinds()).containsExactly(AuditAct.CHANGED_LEADERS);
    }

    private static Leader leader(String name) {
        return Leader.of(Role.WORKER, FirstName.of(name));
    }

    @Test
    void asks_everybody_how_it_was_for_two_weeks_where_people_just_came() {
        var evening = Gathering.planned(
                new GatheringId(UUID.randomUUID()),
                Digest.of(UUID.randomUUID().toString()),
                new ProgrammeId(UUID.randomUUID()),
                GatheringKind.EVENT,
                Way.PLACE,
                Optional.of(new PlaceId(UUID.randomUUID())),
                Optional.empty());
        evening.timetable().meets(new SessionId(UUID.randomUUID()), THURSDAY);
        var withSeats = planned(3, Language.FI);

        assertThat(views().of(evening).asksHowItWas()).isFalse();
        clock.moveTo(THURSDAY.end());
        assertThat(views().of(evening).asksHowItWas()).isTrue();
        assertThat(views().of(withSeats).asksHowItWas())
                .as("asked from the seat")
                .isFalse();
        clock.moveTo(Instant.parse("2026-12-17T21:59:59Z"));
        assertThat(views().of(evening).asksHowItWas()).isTrue();
        clock.moveTo(Instant.parse("2026-12-17T22:00:00Z"));
        assertThat(views().of(evening).asksHowItWas()).isFalse();
    }

    @Test
    void stays_as_it_is_in_what_has_begun_so_that_closed_questions_do_not_open_again() {
        var group = planned(3, Language.FI);
        var session = group.sessions().get(0).id();
        clock.moveTo(THURSDAY.begin());

        running().cancel(group.id(), session, Map.of());
        running().move(group.id(), session, FRIDAY);

        assertThat(group.session(session).cancelled()).isFalse();
        assertThat(group.session(session).meeting()).isEqualTo(THURSDAY);
        assertThat(audit.kinds()).isEmpty();
    }

    @Test
    void is_not_asked_at_the_start_once_the_second_meeting_has_begun() {
        var group = planned(3, Language.FI);
        group.timetable().meets(new SessionId(UUID.randomUUID()), FRIDAY);
        clock.moveTo(FRIDAY.begin());

        running().askAtTheStart(group.id(), true);

        assertThat(group.asksAtTheStart()).isFalse();
        assertThat(reading().read(group.id()).gathering().mayAskAtStart()).isFalse();
    }

    private RunningGatherings running() {
        return new RunningGatherings(gatherings, views(), null, null, null, auditing, clock);
    }

    private ReadingExitAnswers reading() {
        return new ReadingExitAnswers(gatherings, views(), clock);
    }

    private Views views() {
        return new Views(new PlacesOnAShelf(), clock);
    }

    private static SeatId signUp(Gathering group) {
        var asked = new Asked(
                SeatId.random(),
                CardId.random(),
                new KeyId(UUID.randomUUID()),
                new Sealed(new byte[] {1}),
                Digest.of(UUID.randomUUID().toString()),
                Digest.of(UUID.randomUUID().toString()),
                Set.of(),
                Coming.EITHER);
        group.line().signUp(asked, NOW);
        return asked.id();
    }

    private Gathering planned(int seats, Language spoken) {
        var planned = Gathering.planned(
                new GatheringId(UUID.randomUUID()),
                Digest.of(UUID.randomUUID().toString()),
                new ProgrammeId(UUID.randomUUID()),
                GatheringKind.GROUP,
                Way.ONLINE,
                Optional.empty(),
                Optional.of(seats));
        planned.isSpokenIn(spoken);
        planned.wording().tell(UUID.randomUUID(), Language.FI, new Told("Ryhmä", "", "", "", ""));
        planned.timetable().meets(new SessionId(UUID.randomUUID()), THURSDAY);
        planned.publish();
        gatherings.add(planned);
        return planned;
    }

    private static Caller worker() {
        var worker = new Caller();
        worker.comesTo(HERE);
        worker.isStaff(new StaffId(UUID.randomUUID()), Set.of(Role.WORKER));
        return worker;
    }
}

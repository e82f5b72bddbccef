package fi.rinnalla.services.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.gathering.Asking;
import fi.rinnalla.domain.gathering.Coming;
import fi.rinnalla.domain.gathering.ExitAnswers;
import fi.rinnalla.domain.gathering.ExitOutcome;
import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.Likenesses;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.Moment;
import fi.rinnalla.domain.gathering.Need;
import fi.rinnalla.domain.gathering.SeatOutcome.Refusal;
import fi.rinnalla.domain.gathering.SeatState;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.gathering.Told;
import fi.rinnalla.domain.gathering.Way;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MovedClock;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.feedback.CardsOfForms;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shelf.CardsOnAShelf;
import fi.rinnalla.services.shelf.NotedActs;
import fi.rinnalla.services.shelf.OpenSeals;
import fi.rinnalla.services.shelf.PlacesOnAShelf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A parent who wants a seat")
class SeatsTest {
    private static final Meeting THURSDAY =
            new Meeting(LocalDate.parse("2026-12-03"), LocalTime.parse("17:30"), LocalTime.parse("19:00"));

    private static final ExitAnswers HEARD = new ExitAnswers(Map.of(ExitQuestion.HEARD, 5));

    private final MovedClock clock = MovedClock.at("2026-11-23T10:00:00Z");
    private final GatheringsOnAShelf gatherings = new GatheringsOnAShelf();
    private final ContactsOnAShelf contacts = new ContactsOnAShelf(gatherings);
    private final OpenSeals seals = new OpenSeals();
    private final NotedActs audit = new NotedActs();
    private final CardsOnAShelf cards = new CardsOnAShelf();
    private final Likenesses likenesses = (gathering, name) -> Digest.of(gathering + name.likeness());
    private Caller caller = visitor();
    private final GatheringId group = planned(1);

    @Test
    void gets_it_with_a_new_card_and_the_same_once_more_with_the_same_form() {
        var first = take("form 1", "Lumme");
        var again = take("form 1", "Lumme");

        assertThat(first).isEqualTo(new SeatTaken.Kept(SeatState.HELD, 0, false, CardNews.SHOW));
        assertThat(again).isEqualTo(new SeatTaken.Kept(SeatState.HELD, 0, true, CardNews.SHOW));
        assertThat(cards.made()).hasSize(1);
    }

    @Test
    void has_no_card_made_when_somebody_goes_by_a_name_like_theirs() {
        take("form 1", "Lumme");

        assertThat(take("form 2", "LÜMME")).isEqualTo(new SeatTaken.Refused(Refusal.NAME_TAKEN));
        assertThat(cards.made()).hasSize(1);
    }

    @Test
    void stands_in_line_when_all_are_taken_and_accepts_what_becomes_free() {
        take("form 1", "Lumme");
        assertThat(take("form 2", "Kaisla")).isEqualTo(new SeatTaken.Kept(SeatState.WAITING, 0, false, CardNews.SHOW));

        with(0).giveBack(group);
        assertThat(mine(1).state()).isEqualTo(SeatState.OFFERED);

        assertThat(with(1).accept(group)).isEmpty();
        assertThat(mine(1).state()).isEqualTo(SeatState.HELD);
    }

    @Test
    void loses_an_offer_nobody_accepted_and_hears_that_it_is_gone() {
        take("form 1", "Lumme");
        take("form 2", "Kaisla");
        with(0).giveBack(group);
        clock.moveTo(Instant.parse("2026-11-24T10:00:00Z"));

        assertThat(new MovingTheLines(gatherings, clock).run()).isEqualTo(1);

        assertThat(with(1).accept(group)).contains(Refusal.GONE);
    }

    @Test
    void goes_by_another_name_that_nobody_has() {
        take("form 1", "Lumme");

        assertThat(with(0).rename(group, "Karhu")).isEmpty();

        assertThat(mine(0).called()).contains("Karhu");
    }

    @Test
    void sees_the_link_with_a_seat_and_not_while_they_wait_or_are_offered_one() {
        take("form 1", "Lumme");
        take("form 2", "Kaisla");
        take("form 3", "Sammal");
        var planned = gatherings.find(group).orElseThrow();
        planned.timetable().linkIs(planned.sessions().get(0).id(), "https://video.example/a");
        clock.moveTo(THURSDAY.begin().minusSeconds(60));
        assertThat(mine(0).link()).contains("https://video.example/a");

        with(0).giveBack(group);

        assertThat(mine(1).state()).isEqualTo(SeatState.OFFERED);
        assertThat(mine(1).link()).isEmpty();
        assertThat(mine(2).state()).isEqualTo(SeatState.WAITING);
        assertThat(mine(2).link()).isEmpty();
        assertThat(with(1).accept(group)).isEmpty();
        assertThat(mine(1).link()).contains("https://video.example/a");
    }

    @Test
    void finds_no_seat_of_somebody_else() {
        take("form 1", "Lumme");
        caller.holds(CardId.random());

        assertThat(reading().in(group)).isEmpty();
    }

    @Test
    void is_known_to_those_who_run_the_group_by_that_name_alone() {
        take("form 1", "Lumme");
        caller = visitor();
        caller.isStaff(new StaffId(UUID.randomUUID()), Set.of(Role.WORKER));

        var roster = new ReadingTheRoster(gatherings, new SeatNames(seals), new Auditing(audit, caller)).read(group);

        assertThat(roster.rows())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactly(
                        new Roster.Row(null, "Lumme", SeatState.HELD, Set.of(Need.CHILD_CARE), Optional.empty()));
        assertThat(audit.kinds()).containsExactly(AuditAct.READ_ROSTER);
    }

    @Test
    void is_forgotten_thirty_days_after_the_last_meeting() {
        take("form 1", "Lumme");
        clock.moveTo(Instant.parse("2027-01-02T10:00:00Z"));
        assertThat(forgetting().run()).isZero();

        clock.moveTo(Instant.parse("2027-01-03T10:00:00Z"));
        assertThat(forgetting().run()).isEqualTo(1);

        assertThat(gatherings.find(group).orElseThrow().everySeat()).isEmpty();
        assertThat(audit.kinds()).containsExactly(AuditAct.ERASED_BY_RETENTION);
    }

    @Test
    void is_asked_at_the_end_how_it_went_and_once_it_is_said_no_more() {
        take("form 1", "Lumme");
        assertThat(mine(0).asked()).isEmpty();
        clock.moveTo(THURSDAY.end());
        assertThat(mine(0).asked(Moment.END)).isTrue();
        assertThat(mine(0).asked().map(Asking::lastDay)).contains(THURSDAY.day().plusDays(14));

        assertThat(answering(0).answer(group, Moment.END, HEARD)).isEqualTo(ExitOutcome.COUNTED);
        assertThat(answering(0).answer(group, Moment.END, HEARD)).isEqualTo(ExitOutcome.ANSWERED_BEFORE);

        assertThat(mine(0).asked()).isEmpty();
        assertThat(mine(0).answered()).containsExactly(Moment.END);
    }

    @Test
    void is_asked_at_the_start_where_the_group_wishes_it_and_once_it_is_said_no_more() {
        take("form 1", "Lumme");
        var planned = gatherings.find(group).orElseThrow();
        planned.timetable()
                .meets(
                        new SessionId(UUID.randomUUID()),
                        new Meeting(THURSDAY.day().plusWeeks(1), THURSDAY.starts(), THURSDAY.ends()));
        clock.moveTo(THURSDAY.end());
        assertThat(mine(0).asked()).isEmpty();
        planned.askAtTheStart(true);
        assertThat(mine(0).asked(Moment.START)).isTrue();
        assertThat(mine(0).over()).isFalse();

        var answers = new ExitAnswers(Map.of(ExitQuestion.INFORMED, 2));
        assertThat(answering(0).answer(group, Moment.START, answers)).isEqualTo(ExitOutcome.COUNTED);
        assertThat(answering(0).answer(group, Moment.START, answers)).isEqualTo(ExitOutcome.ANSWERED_BEFORE);

        assertThat(mine(0).asked()).isEmpty();
        assertThat(mine(0).answered()).containsExactly(Moment.START);
    }

    @Test
    void is_not_asked_with_a_card_that_had_no_seat() {
        take("form 1", "Lumme");
        clock.moveTo(THURSDAY.end());
        caller.holds(CardId.random());

        assertThat(new AnsweringFromASeat(gatherings, caller, clock).answer(group, Moment.END, HEARD))
                .isEqualTo(ExitOutcome.NOT_ASKED);
    }

    private AnsweringFromASeat answering(int card) {
        with(card);
        return new AnsweringFromASeat(gatherings, caller, clock);
    }

    private ForgettingOldSeats forgetting() {
        return new ForgettingOldSeats(gatherings, seals, new Auditing(audit, caller), clock);
    }

    private SeatTaken take(String key, String name) {
        caller = visitor();
        var form = new SeatForm(key, group, name, Set.of(Need.CHILD_CARE), Coming.EITHER, CardWish.NEW, "");
        return new WritingDownASeat(intake()).take(form, Optional.of(Digest.of("words of " + key)));
    }

    private SeatIntake intake() {
        return new SeatIntake(
                gatherings, new CardsOfForms(cards, cards.fresh(), caller, clock), likenesses, seals, clock);
    }

    private ChangingMySeat with(int card) {
        caller = visitor();
        caller.holds(cards.made().get(card).id());
        return new ChangingMySeat(gatherings, likenesses, seals, new Whereto(contacts, seals), caller, clock);
    }

    private MySeat mine(int card) {
        with(card);
        return reading().in(group).orElseThrow();
    }

    private ReadingMySeats reading() {
        return new ReadingMySeats(
                gatherings,
                new Views(new PlacesOnAShelf(), clock),
                new SeatNames(seals),
                contacts,
                new Whereto(contacts, seals),
                new CalledInVain(new PromisedCallsOnAShelf(contacts), clock),
                new PostOnTrial(),
                null,
                caller,
                clock);
    }

    private static Caller visitor() {
        var visitor = new Caller();
        visitor.comesTo(new TenantId(UUID.fromString("00000000-0000-4000-8000-00000000000a")));
        return visitor;
    }

    private GatheringId planned(int seats) {
        var id = new GatheringId(UUID.randomUUID());
        var planned = Gathering.planned(
                id,
                Digest.of("plan"),
                new ProgrammeId(UUID.randomUUID()),
                GatheringKind.GROUP,
                Way.ONLINE,
                Optional.empty(),
                Optional.of(seats));
        planned.wording().tell(UUID.randomUUID(), Language.FI, new Told("Ryhmä", "", "", "", ""));
        planned.timetable().meets(new SessionId(UUID.randomUUID()), THURSDAY);
        planned.publish();
        gatherings.add(planned);
        return id;
    }
}

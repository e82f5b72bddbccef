package fi.rinnalla.services.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerProfile;
import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.support.AskedFor;
import fi.rinnalla.domain.support.Counted;
import fi.rinnalla.domain.support.Exercise;
import fi.rinnalla.domain.support.MeetingKind;
import fi.rinnalla.domain.support.MeetingPlan;
import fi.rinnalla.domain.support.MeetingState;
import fi.rinnalla.domain.support.MeetingText;
import fi.rinnalla.domain.support.PartOfDay;
import fi.rinnalla.domain.support.Proposal;
import fi.rinnalla.domain.support.ProposalId;
import fi.rinnalla.domain.support.RatedMoment;
import fi.rinnalla.domain.support.RatedQuestion;
import fi.rinnalla.domain.support.Rating;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.RequestSource;
import fi.rinnalla.domain.support.RequestState;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportWish;
import fi.rinnalla.domain.support.WhoComes;
import fi.rinnalla.services.partner.PartnersOnAShelf;
import fi.rinnalla.services.privacy.Readers;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shelf.Workplace;
import fi.rinnalla.services.support.PlanningMeetings.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is given to one parent alone")
class IndividualTest {
    private static final MeetingWords NOTHING = new MeetingWords(Map.of());

    private final Workplace place = new Workplace();
    private final RequestsOnAShelf requests = new RequestsOnAShelf();
    private final PartnersOnAShelf partners = new PartnersOnAShelf();
    private final ProposalsOnAShelf proposals = new ProposalsOnAShelf(requests);
    private final IndividualOnAShelf shelf = new IndividualOnAShelf();
    private final CountsOnAShelf counts = new CountsOnAShelf();
    private final CardId card = new CardId(UUID.randomUUID());
    private final Caller worker = place.worker(place.accounts.hire("tyontekija1", Role.WORKER));
    private final PlanningMeetings planning = new PlanningMeetings(
            requests,
            shelf.meetings,
            new OpenedMeetings(place.seals),
            counts,
            place.seals,
            place.auditing(worker),
            place.clock);
    private final RunningCoachings running = new RunningCoachings(
            requests, shelf.coachings, new OpenedCoachings(place.seals), counts, place.auditing(worker), place.clock);

    @Test
    void is_planned_once_by_each_form_and_one_meeting_at_a_time() {
        var request = ask();

        assertThat(plan(request, "1", WhoComes.WORKER)).isEqualTo(Outcome.PLANNED);
        assertThat(plan(request, "1", WhoComes.WORKER)).isEqualTo(Outcome.PLANNED);
        assertThat(plan(request, "2", WhoComes.WORKER)).isEqualTo(Outcome.ANOTHER_IS_AHEAD);
        assertThat(state(request)).isEqualTo(RequestState.AGREED);

        planning.cancel(request);
        assertThat(plan(request, "3", WhoComes.WORKER)).isEqualTo(Outcome.PLANNED);
        requests.find(request).orElseThrow().move(RequestState.AGREED, RequestState.ENDED, today());
        planning.cancel(request);

        assertThat(plan(request, "4", WhoComes.WORKER)).isEqualTo(Outcome.TOO_LATE);
        assertThatThrownBy(() -> plan(RequestId.random(), "5", WhoComes.WORKER)).isInstanceOf(NotFound.class);
    }

    @Test
    void is_read_beforehand_by_whoever_comes_only_where_the_parent_says_so_and_that_leaves_a_line() {
        var request = ask();
        plan(request, "1", WhoComes.WORKER);
        var sheet = new MeetingWords(Map.of(MeetingText.SAY, "Haluan nukkua."));

        assertThat(meeting(card).prepare(request, sheet, false)).isTrue();
        assertThat(planning.of(request).meeting().orElseThrow().texts()).isEmpty();
        assertThat(place.audit.kinds()).doesNotContain(AuditAct.READ_BEFORE_SHEET);
        assertThat(meeting(card).about(request).orElseThrow().text(MeetingText.SAY))
                .isEqualTo("Haluan nukkua.");

        meeting(card).prepare(request, sheet, true);

        assertThat(planning.of(request).meeting().orElseThrow().texts())
                .isEqualTo(Map.of(MeetingText.SAY, "Haluan nukkua."));
        assertThat(place.audit.kinds()).contains(AuditAct.READ_BEFORE_SHEET);
    }

    @Test
    void is_nobody_elses_to_read_or_to_write() {
        var request = ask();
        plan(request, "1", WhoComes.WORKER);
        var stranger = CardId.random();

        assertThat(meeting(stranger).about(request)).isEmpty();
        assertThat(meeting(stranger).prepare(request, NOTHING, true)).isFalse();
        assertThat(meeting(stranger).lookBack(request, NOTHING, heard(5))).isFalse();
        running.begin(request, Digest.of("c"), 3);
        assertThat(coaching(stranger).about(request)).isEmpty();
        assertThat(coaching(stranger).rate(request, RatedMoment.COACHING_START, strength(1)))
                .isFalse();
        assertThat(counts.answered()).isZero();
    }

    @Test
    void is_counted_when_it_is_held_and_not_when_that_was_a_slip() {
        var request = ask();
        plan(request, "1", WhoComes.WORKER);
        assertThat(planning.hold(request)).isTrue();
        assertThat(counts.n(Counted.MEETING_HELD)).isOne();

        assertThat(planning.takeUp(request)).isTrue();
        assertThat(counts.n(Counted.MEETING_HELD)).isZero();
        planning.cancel(request);

        assertThat(counts.n(Counted.MEETING_CANCELLED)).isOne();
    }

    @Test
    void is_answered_once_and_what_was_agreed_stays_the_parents_own() {
        var request = ask();
        plan(request, "1", WhoComes.WORKER);
        planning.hold(request);
        var agreed = new MeetingWords(Map.of(MeetingText.AGREED, "Soittavat ensin."));

        assertThat(meeting(card).lookBack(request, agreed, heard(4))).isTrue();
        assertThat(meeting(card).lookBack(request, agreed, heard(1))).isTrue();

        assertThat(counts.answered()).isOne();
        assertThat(meeting(card).about(request).orElseThrow().text(MeetingText.AGREED))
                .isEqualTo("Soittavat ensin.");
        assertThat(planning.of(request).meeting().orElseThrow().texts()).isEmpty();
        assertThat(planning.takeUp(request)).as("it has been answered").isFalse();
    }

    @Test
    void is_seen_by_the_partner_whom_the_parent_said_yes_to_and_by_no_other() {
        var kaisla = place.accounts.hire("kokemuskumppani1", Role.EXPERIENCE_PARTNER);
        var sade = place.accounts.hire("kokemuskumppani2", Role.EXPERIENCE_PARTNER);
        var request = ask();
        var proposal = Proposal.of(
                new ProposalId(UUID.randomUUID()), request, join(kaisla, "Kaisla"), Digest.of("p"), today());
        join(sade, "Sade");
        proposals.add(proposal);
        plan(request, "1", WhoComes.PARTNER);
        meeting(card).prepare(request, new MeetingWords(Map.of(MeetingText.ASK, "Milloin?")), true);
        assertThat(mine(kaisla)).as("nobody has said yes").isEmpty();

        proposal.partnerSays(true);
        proposal.parentSays(true);

        assertThat(mine(sade)).isEmpty();
        assertThat(mine(kaisla)).hasSize(1);
        assertThat(mine(kaisla).get(0).texts()).isEqualTo(Map.of(MeetingText.ASK, "Milloin?"));
    }

    @Test
    void is_not_shown_to_the_partner_when_a_worker_comes_instead() {
        var kaisla = place.accounts.hire("kokemuskumppani1", Role.EXPERIENCE_PARTNER);
        var request = ask();
        var proposal = Proposal.of(
                new ProposalId(UUID.randomUUID()), request, join(kaisla, "Kaisla"), Digest.of("p"), today());
        proposal.partnerSays(true);
        proposal.parentSays(true);
        proposals.add(proposal);

        plan(request, "1", WhoComes.WORKER);

        assertThat(mine(kaisla)).isEmpty();
    }

    @Test
    void is_a_coaching_with_sessions_that_are_counted_and_an_end() {
        var request = ask();
        assertThat(running.begin(request, Digest.of("1"), 1)).isTrue();
        assertThat(running.begin(request, Digest.of("1"), 1)).isTrue();
        assertThat(running.begin(request, Digest.of("2"), 1)).as("one runs").isFalse();
        running.agreeOn(request, Digest.of("3"), today());
        var session = view(request).sessions().get(0).id();

        assertThat(running.hold(request, session, Optional.of(Exercise.BREATHER)))
                .isTrue();
        assertThat(running.takeUp(request, session)).isTrue();
        assertThat(counts.n(Counted.SESSION_HELD)).isZero();
        running.hold(request, session, Optional.of(Exercise.BREATHER));
        assertThat(running.end(request)).isTrue();
        assertThat(running.goOn(request)).isTrue();
        running.end(request);

        assertThat(counts.n(Counted.COACHING_BEGUN)).isOne();
        assertThat(counts.n(Counted.SESSION_HELD)).isOne();
        assertThat(counts.n(Counted.COACHING_ENDED)).isOne();
        assertThat(counts.n(Counted.COACHING_STOPPED)).isZero();
    }

    @Test
    void shows_goals_to_the_coach_only_where_the_parent_says_so_and_ratings_never() {
        var request = ask();
        running.begin(request, Digest.of("1"), 1);
        var goals = new GoalsForm(
                List.of(
                        new GoalsForm.Line("Nukun yöni", OptionalInt.of(2), OptionalInt.empty()),
                        new GoalsForm.Line(" ", OptionalInt.of(3), OptionalInt.empty())),
                false);
        coaching(card).aimFor(request, goals);
        coaching(card).rate(request, RatedMoment.COACHING_START, strength(2));
        assertThat(view(request).goals().isEmpty()).isTrue();
        assertThat(coaching(card).about(request).orElseThrow().goals().all()).hasSize(1);

        coaching(card).aimFor(request, new GoalsForm(goals.lines(), true));

        assertThat(view(request).goals().all()).hasSize(1);
        assertThat(view(request).start()).isEmpty();
        assertThat(coaching(card).about(request).orElseThrow().start()).contains(strength(2));
        assertThat(place.audit.kinds()).contains(AuditAct.READ_GOALS);
    }

    @Test
    void says_what_has_to_be_mended_in_what_was_typed() {
        var words =
                new MeetingWords(Map.of(MeetingText.SAY, "Tunnus on 131052-308T.", MeetingText.TOWN, "x".repeat(61)));

        assertThat(words.slips())
                .containsExactlyInAnyOrder(
                        new WordsSlip("wants_to_say", RequestSlip.Reason.IDENTITY_CODE, 0),
                        new WordsSlip("town", RequestSlip.Reason.TOO_LONG, 1));
        var request = ask();
        plan(request, "1", WhoComes.WORKER);
        assertThatThrownBy(() -> meeting(card).prepare(request, words, true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(planning.of(request).meeting().orElseThrow().state()).isEqualTo(MeetingState.PLANNED);
    }

    private Outcome plan(RequestId request, String form, WhoComes comes) {
        var plan = new MeetingPlan(today(), PartOfDay.MORNING, MeetingKind.CLIENT_PLAN, true, comes, "Ilo");
        return planning.plan(request, Digest.of(form), plan, NOTHING);
    }

    private CoachingView view(RequestId request) {
        return running.of(request).coaching().orElseThrow();
    }

    private static Rating heard(int step) {
        return new Rating(Map.of(RatedQuestion.HEARD, step));
    }

    private static Rating strength(int step) {
        return new Rating(Map.of(RatedQuestion.STRENGTH, step));
    }

    private KeepingMyMeeting meeting(CardId of) {
        return new KeepingMyMeeting(
                requests,
                shelf.meetings,
                new OpenedMeetings(place.seals),
                counts,
                place.seals,
                new Readers(),
                holder(of),
                place.clock);
    }

    private KeepingMyCoaching coaching(CardId of) {
        return new KeepingMyCoaching(
                requests,
                shelf.coachings,
                new OpenedCoachings(place.seals),
                counts,
                place.seals,
                new Readers(),
                holder(of),
                place.clock);
    }

    private List<MeetingView> mine(StaffId partner) {
        var caller = place.caller(partner, Role.EXPERIENCE_PARTNER);
        return new SeeingMyMeetings(
                        partners,
                        proposals,
                        requests,
                        shelf.meetings,
                        new OpenedMeetings(place.seals),
                        place.auditing(caller),
                        caller)
                .ahead();
    }

    private PartnerId join(StaffId account, String called) {
        var id = new PartnerId(UUID.randomUUID());
        var profile =
                new PartnerProfile(called, "", Set.of(Language.FI), Towns.of("Turku"), Set.of(), Set.of(), Set.of(), 2);
        partners.add(ExperiencePartner.joining(id, account, Digest.of("form " + called), profile, today()));
        return id;
    }

    private RequestId ask() {
        var id = RequestId.random();
        requests.add(SupportRequest.of(
                new AskedFor(
                        id,
                        card,
                        place.seals.newKey(),
                        Digest.of("form " + id),
                        Digest.of("content"),
                        RequestSource.PORTAL,
                        Language.FI,
                        Set.of(SupportWish.COME_TO_A_MEETING),
                        MeetingWay.ANY,
                        Optional.of(Language.FI),
                        false,
                        Set.of(),
                        AnsweredBy.CARD,
                        false,
                        Map.of()),
                today()));
        return id;
    }

    private Caller holder(CardId of) {
        var caller = new Caller();
        caller.comesTo(place.tenant);
        caller.holds(of);
        return caller;
    }

    private RequestState state(RequestId id) {
        return requests.find(id).orElseThrow().state();
    }

    private LocalDate today() {
        return Helsinki.day(place.clock.instant());
    }
}

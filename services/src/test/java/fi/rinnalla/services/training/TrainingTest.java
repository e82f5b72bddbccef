package fi.rinnalla.services.training;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.feedback.UsedForm;
import fi.rinnalla.domain.feedback.UsedForms;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MovedClock;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.shared.WorkingDays;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.training.ApplicationId;
import fi.rinnalla.domain.training.ApplicationState;
import fi.rinnalla.domain.training.ApplicationText;
import fi.rinnalla.domain.training.CertificateKind;
import fi.rinnalla.domain.training.Cohort;
import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.domain.training.CohortPlan;
import fi.rinnalla.domain.training.CohortState;
import fi.rinnalla.domain.training.CompletionRule;
import fi.rinnalla.domain.training.Outcome;
import fi.rinnalla.domain.training.ParticipantId;
import fi.rinnalla.domain.training.Presence;
import fi.rinnalla.domain.training.SessionPlan;
import fi.rinnalla.domain.training.TrainingSessionId;
import fi.rinnalla.domain.training.TrainingTheme;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.feedback.CardsOfForms;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shelf.CardsOnAShelf;
import fi.rinnalla.services.shelf.NotedActs;
import fi.rinnalla.services.shelf.OpenSeals;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A training, from the call to the certificate,")
class TrainingTest {
    private static final TenantId HERE = new TenantId(UUID.randomUUID());
    private static final LocalDate CLOSES = LocalDate.parse("2026-03-13");
    private static final LocalDate STARTS = LocalDate.parse("2026-03-24");

    private final MovedClock clock = MovedClock.at("2026-03-02T09:00:00Z");
    private final TrainingShelves shelves = new TrainingShelves();
    private final List<UsedForm> used = new ArrayList<>();
    private final CardsOnAShelf cards = new CardsOnAShelf();
    private final OpenSeals seals = new OpenSeals();
    private final NotedActs audit = new NotedActs();
    private final CohortId cohort = new CohortId(UUID.randomUUID());
    private final UsedForms usedForms = new UsedForms() {
        @Override
        public boolean holds(Digest formKey) {
            return used.stream().anyMatch(it -> it.formKey().equals(formKey));
        }

        @Override
        public void add(UsedForm form) {
            used.add(form);
        }

        @Override
        public int forgetDeletedBefore(LocalDate day) {
            return 0;
        }
    };

    @BeforeEach
    void a_call_is_open() {
        shelves.groups.add(Cohort.planned(
                cohort,
                Digest.of("cohort"),
                new ProgrammeId(UUID.randomUUID()),
                new CohortPlan(
                        "Kevät",
                        CLOSES,
                        STARTS,
                        STARTS.plusWeeks(16),
                        Towns.of("Turku, Salo"),
                        12,
                        new CompletionRule(80, 1))));
        shelves.groups.get(0).move(CohortState.DRAFT, CohortState.CALL);
    }

    @Test
    void keeps_an_application_once_and_only_while_the_call_is_open() {
        var first = (ApplicationTaken.Kept) apply("1");
        assertThat(first.dueOn()).isEqualTo(WorkingDays.plus(today(), 5));
        assertThat(apply("1")).isEqualTo(new ApplicationTaken.Kept(first.id(), first.dueOn(), true, CardNews.SHOW));
        assertThat(writing().take(form("1", "Toinen"), Optional.of(Digest.of("lookup 1"))))
                .isInstanceOf(ApplicationTaken.Different.class);
        assertThat(shelves.applied).hasSize(1);

        clock.moveOn(Duration.ofDays(12));

        assertThat(apply("2")).isInstanceOf(ApplicationTaken.NoCall.class);
        assertThat(cards.made()).as("no card is made for whoever is refused").hasSize(1);
    }

    @Test
    void sends_an_application_back_that_has_no_name_or_more_than_a_name() {
        var slips = ApplicationCheck.of(
                new ApplicationForm(
                        "1",
                        cohort,
                        Language.FI,
                        " ",
                        "",
                        "Tunnus on 131052-308T.",
                        AnsweredBy.CALL,
                        "ei ole",
                        CardWish.NEW,
                        "",
                        false),
                false);

        assertThat(slips)
                .extracting(ApplicationSlip::reason)
                .containsExactly(
                        ApplicationSlip.Reason.MISSING,
                        ApplicationSlip.Reason.IDENTITY_CODE,
                        ApplicationSlip.Reason.NO_NUMBER);
    }

    @Test
    void says_when_to_talk_and_chooses_under_the_name_that_was_chosen() {
        var id = applied("1");

        assertThat(choosing().invite(id, today().plusDays(2), LocalTime.of(10, 0), "Kahvila Turussa."))
                .isTrue();
        var mine = reading(0).application(id).orElseThrow();
        assertThat(mine.state()).isEqualTo(ApplicationState.INTERVIEW);
        assertThat(mine.text(ApplicationText.ANSWER)).contains("Kahvila Turussa.");

        clock.moveOn(Duration.ofDays(3));
        assertThat(choosing().select(id, "")).isTrue();
        assertThat(choosing().select(id, "")).as("once").isFalse();

        var training = reading(0).trainings().get(0);
        assertThat(training.called()).isEqualTo("Utu");
        assertThat(training.completion().interviewMissing()).isFalse();
        assertThat(reading(0).application(id).orElseThrow().text(ApplicationText.WHERETO))
                .as("nobody has to be called any more")
                .isEmpty();
        assertThat(audit.kinds()).containsOnly(AuditAct.DECIDED_APPLICATION);
    }

    @Test
    void takes_a_no_back_that_was_a_slip_but_not_one_that_the_applicant_said() {
        var id = applied("1");
        choosing().decline(id, "Kiitos.");
        assertThat(choosing().reopen(id)).isTrue();
        assertThat(reading(0).application(id).orElseThrow().state()).isEqualTo(ApplicationState.RECEIVED);

        keeping(0).withdraw(id);

        assertThat(choosing().reopen(id)).isFalse();
        assertThat(choosing().select(id, "")).isFalse();
    }

    @Test
    void takes_a_yes_back_that_was_a_slip_and_says_so_on_the_card_with_a_new_promise() {
        var id = applied("1");
        choosing().select(id, "Tervetuloa.");
        clock.moveOn(Duration.ofDays(8));

        assertThat(choosing().reopen(id)).isTrue();

        assertThat(shelves.members).isEmpty();
        assertThat(reading(0).trainings()).isEmpty();
        var mine = reading(0).application(id).orElseThrow();
        assertThat(mine.state()).isEqualTo(ApplicationState.RECEIVED);
        assertThat(mine.text(ApplicationText.ANSWER)).isEmpty();
        assertThat(mine.reopenedOn()).contains(today());
        assertThat(mine.dueOn()).isEqualTo(WorkingDays.plus(today(), 5));

        choosing().decline(id, "");
        assertThat(reading(0).application(id).orElseThrow().reopenedOn())
                .as("an answer that holds is the whole truth")
                .isEmpty();
        choosing().reopen(id);
        assertThat(choosing().select(id, "")).as("chosen anew").isTrue();
        assertThat(shelves.members).hasSize(1);
    }

    @Test
    void takes_no_yes_back_once_anything_has_followed_from_it() {
        member("1");
        var id = shelves.applied.get(0).id();
        var session = session("a", STARTS, false);
        assertThat(deskReading().mayBeTakenBack(id)).isTrue();

        marking().mark(session, Map.of(shelves.members.get(0).id(), Presence.PRESENT));
        assertThat(choosing().reopen(id)).as("marked").isFalse();
        marking().clear(session);
        assertThat(deskReading().mayBeTakenBack(id)).isTrue();

        seeingOff().committed(shelves.members.get(0).id(), Optional.of(today()));
        assertThat(choosing().reopen(id)).as("committed").isFalse();
        seeingOff().committed(shelves.members.get(0).id(), Optional.empty());

        clock.moveTo(STARTS.atTime(17, 0).atZone(Helsinki.ZONE).toInstant());
        assertThat(choosing().reopen(id)).as("the first session has begun").isFalse();
        assertThat(deskReading().mayBeTakenBack(id)).isFalse();
        assertThat(shelves.members).hasSize(1);
    }

    @Test
    void is_entered_for_somebody_on_the_phone_once_and_noted_once() {
        var entering = new KeepingAnEnteredApplication(intake(), auditing());

        var kept = (ApplicationTaken.Kept) entering.take(form("9", "Utu"), Digest.of("lookup 9"));
        assertThat(entering.take(form("9", "Utu"), Digest.of("lookup 9")))
                .isEqualTo(new ApplicationTaken.Kept(kept.id(), kept.dueOn(), true, CardNews.SHOW));

        assertThat(shelves.applied).hasSize(1);
        assertThat(audit.kinds()).containsExactly(AuditAct.ENTERED_APPLICATION);
        assertThat(reading(0).application(kept.id()).orElseThrow().text(ApplicationText.CALLED))
                .as("whoever has the card reads what was entered")
                .contains("Utu");
    }

    @Test
    void fills_its_programme_once_by_the_template_and_leaves_holidays_out() {
        var first = new Meeting(LocalDate.parse("2026-03-27"), LocalTime.of(17, 0), LocalTime.of(20, 0));

        var skipped = planning().fill(cohort, Digest.of("fill"), first);

        assertThat(skipped).contains(LocalDate.parse("2026-04-03"), LocalDate.parse("2026-05-01"));
        assertThat(shelves.held).hasSize(12).noneMatch(it -> WorkingDays.isHoliday(it.day()));
        assertThat(planning().fill(cohort, Digest.of("again"), first)).isEmpty();
        assertThat(shelves.held).hasSize(12);
    }

    @Test
    void marks_whom_it_is_told_and_nobody_else_and_the_same_twice_is_the_same() {
        var member = member("1");
        var session = session("a", STARTS, false);
        var stranger = ParticipantId.random();

        assertThat(marking().mark(session, Map.of(member, Presence.ABSENT, stranger, Presence.PRESENT)))
                .isEqualTo(1);
        assertThat(marking().mark(session, Map.of(member, Presence.ABSENT))).isZero();
        assertThat(shelves.marked).hasSize(1);
        assertThat(marking().mark(session, Map.of(member, Presence.MADE_UP))).isEqualTo(1);

        marking().clear(session);
        assertThat(shelves.marked).isEmpty();
    }

    @Test
    void graduates_nobody_before_all_is_there_and_gives_whoever_attended_another_paper() {
        var member = member("1");
        var taught = session("a", STARTS, false);
        marking().mark(taught, Map.of(member, Presence.REMOTE));
        assertThat(seeingOff().decide(member, Outcome.GRADUATED)).isFalse();
        var attended = seeingOff().certificate(member).orElseThrow();
        assertThat(attended.kind()).isEqualTo(CertificateKind.ATTENDED);
        assertThat(attended.hours()).isEqualTo(3);

        marking().mark(session("b", STARTS.plusDays(1), true), Map.of(member, Presence.PRESENT));
        seeingOff().committed(member, Optional.of(today()));
        assertThat(seeingOff().committed(member, Optional.of(today().plusDays(1))))
                .isFalse();
        seeingOff().interviewed(member, Optional.of(today()));
        assertThat(seeingOff().decide(member, Outcome.GRADUATED)).isTrue();

        assertThat(checking().check(attended.code().spelled()))
                .as("a paper that does not fit any more is nobody's")
                .isEmpty();
        var completed = seeingOff().certificate(member).orElseThrow();
        assertThat(completed.kind()).isEqualTo(CertificateKind.COMPLETED);
        assertThat(seeingOff().certificate(member)).as("once").contains(completed);
        assertThat(checking().check(completed.code().spelled().toUpperCase())).contains(completed);
        assertThat(reading(0).trainings().get(0).certificate()).contains(completed);
    }

    @Test
    void keeps_what_somebody_writes_to_themselves_for_them_alone() {
        var member = member("1");
        var session = session("a", STARTS, true);
        member("2");

        assertThat(keeping(0).write(member, session, "Jäi mieleen ovi.")).isTrue();
        assertThat(keeping(0).write(member, session, "Jäi mieleen keittiö.")).isTrue();

        assertThat(shelves.noted).hasSize(1);
        assertThat(reading(0).training(member).orElseThrow().sessions().get(0).note())
                .isEqualTo("Jäi mieleen keittiö.");
        assertThat(reading(1).training(member)).isEmpty();
        assertThat(keeping(1).write(member, session, "Minä täällä.")).isFalse();
        assertThat(keeping(0).write(member, session, " ")).isTrue();
        assertThat(shelves.noted).isEmpty();
    }

    @Test
    void lets_whoever_takes_part_stop_and_come_back() {
        var member = member("1");

        assertThat(keeping(0).stop(member)).isTrue();
        assertThat(reading(0).training(member).orElseThrow().outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(keeping(0).comeBack(member)).isTrue();
        assertThat(reading(0).training(member).orElseThrow().outcome()).isEqualTo(Outcome.GOING_ON);
    }

    @Test
    void forgets_with_the_card_but_keeps_that_somebody_was_there_and_their_paper_valid() {
        var member = member("1");
        var session = session("a", STARTS, false);
        marking().mark(session, Map.of(member, Presence.PRESENT));
        var paper = seeingOff().certificate(member).orElseThrow();
        keeping(0).write(member, session, "Vain minulle.");

        onACard().goWith(card(0));

        assertThat(shelves.applied).isEmpty();
        assertThat(shelves.noted).isEmpty();
        assertThat(shelves.members.get(0).isForgotten()).isTrue();
        assertThat(shelves.members.get(0).outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(seeingOff().sheet(member).called()).isEmpty();
        assertThat(checking().check(paper.code().value())).contains(paper);
        assertThat(apply("1")).as("its form brings nothing back").isInstanceOf(ApplicationTaken.Deleted.class);
    }

    @Test
    void forgets_a_decided_application_after_thirty_days_and_names_a_year_after_the_end() {
        member("1");
        clock.moveOn(Duration.ofDays(30));
        assertThat(forgetting().run()).isZero();
        clock.moveOn(Duration.ofDays(1));
        assertThat(forgetting().run()).isEqualTo(1);
        assertThat(shelves.applied).isEmpty();
        assertThat(shelves.members.get(0).isForgotten()).isFalse();

        clock.moveOn(Duration.ofDays(16 * 7 + 365 + 30));

        assertThat(forgetting().run()).isEqualTo(1);
        assertThat(shelves.members.get(0).isForgotten()).isTrue();
    }

    private ApplicationForm form(String key, String called) {
        return new ApplicationForm(
                key, cohort, Language.FI, called, "Salo", "", AnsweredBy.CALL, "040 000 0001", CardWish.NEW, "", false);
    }

    private ApplicationTaken apply(String key) {
        return writing().take(form(key, "Utu"), Optional.of(Digest.of("lookup " + key)));
    }

    private ApplicationId applied(String key) {
        return ((ApplicationTaken.Kept) apply(key)).id();
    }

    private ParticipantId member(String key) {
        choosing().select(applied(key), "");
        return shelves.members.get(shelves.members.size() - 1).id();
    }

    private TrainingSessionId session(String key, LocalDate day, boolean visit) {
        var plan = new SessionPlan(
                visit ? Optional.empty() : Optional.of(TrainingTheme.OWN_STORY),
                "",
                new Meeting(day, LocalTime.of(17, 0), LocalTime.of(20, 0)),
                "",
                false,
                "",
                "");
        return planning().add(cohort, Digest.of("session " + key), plan);
    }

    private CardId card(int n) {
        return cards.made().get(n).id();
    }

    private WritingDownAnApplication writing() {
        return new WritingDownAnApplication(intake());
    }

    private ApplicationIntake intake() {
        return new ApplicationIntake(
                shelves.applications,
                shelves.cohorts,
                usedForms,
                new CardsOfForms(cards, cards.fresh(), visitor(), clock),
                seals,
                clock);
    }

    private ChoosingParticipants choosing() {
        return new ChoosingParticipants(
                shelves.applications,
                shelves.cohorts,
                shelves.participants,
                justChosen(),
                opened(),
                seals,
                auditing(),
                clock);
    }

    private JustChosen justChosen() {
        return new JustChosen(shelves.participants, shelves.sessions, shelves.marks, shelves.certificates, clock);
    }

    private PlanningSessions planning() {
        return new PlanningSessions(shelves.cohorts, shelves.sessions, shelves.marks, auditing(), clock);
    }

    private MarkingAttendance marking() {
        return new MarkingAttendance(shelves.sessions, shelves.participants, shelves.marks, auditing(), clock);
    }

    private ReadingApplications deskReading() {
        return new ReadingApplications(shelves.applications, opened(), justChosen(), auditing(), clock);
    }

    private SeeingOff seeingOff() {
        return new SeeingOff(
                shelves.participants,
                shelves.cohorts,
                shelves.sessions,
                shelves.marks,
                shelves.certificates,
                opened(),
                auditing(),
                clock);
    }

    private CheckingACertificate checking() {
        return new CheckingACertificate(shelves.certificates, shelves.cohorts);
    }

    private ReadingMyTraining reading(int card) {
        var trainings = new MyTrainings(
                shelves.cohorts, shelves.sessions, shelves.marks, shelves.notes, shelves.certificates, opened(), seals);
        return new ReadingMyTraining(
                shelves.applications, shelves.participants, opened(), trainings, null, holder(card), clock);
    }

    private KeepingMyTraining keeping(int card) {
        return new KeepingMyTraining(
                shelves.applications,
                shelves.participants,
                shelves.sessions,
                shelves.notes,
                onACard(),
                seals,
                holder(card),
                clock);
    }

    private TrainingOnACard onACard() {
        return new TrainingOnACard(shelves.applications, shelves.participants, shelves.notes, usedForms, seals, clock);
    }

    private ForgettingOldTraining forgetting() {
        return new ForgettingOldTraining(
                shelves.applications, shelves.participants, onACard(), seals, auditing(), clock);
    }

    private OpenedApplications opened() {
        return new OpenedApplications(shelves.cohorts, seals);
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }

    private static Caller visitor() {
        var caller = new Caller();
        caller.comesTo(HERE);
        return caller;
    }

    private Caller holder(int card) {
        var caller = visitor();
        caller.holds(card(card));
        return caller;
    }

    private Auditing auditing() {
        var caller = visitor();
        caller.isStaff(new StaffId(UUID.randomUUID()), Set.of(Role.TRAINER));
        return new Auditing(audit, caller);
    }
}

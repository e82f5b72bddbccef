package fi.rinnalla.services.training;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MovedClock;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.training.ApplicationId;
import fi.rinnalla.domain.training.Cohort;
import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.domain.training.CohortPlan;
import fi.rinnalla.domain.training.CohortState;
import fi.rinnalla.domain.training.CompletionRule;
import fi.rinnalla.domain.training.ParticipantId;
import fi.rinnalla.domain.training.SessionPlan;
import fi.rinnalla.domain.training.TrainingSessionId;
import fi.rinnalla.domain.training.TrainingTheme;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.feedback.CardsOfForms;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shelf.CardsOnAShelf;
import fi.rinnalla.services.shelf.NotedActs;
import fi.rinnalla.services.shelf.OpenSeals;
import fi.rinnalla.services.shelf.UsedFormsOnAShelf;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One house in which a call is open, with all that comes of it, in memory. */
final class TrainingHouse {
    static final TenantId HERE = new TenantId(UUID.randomUUID());
    static final LocalDate CLOSES = LocalDate.parse("2026-03-13");
    static final LocalDate STARTS = LocalDate.parse("2026-03-24");

    final MovedClock clock = MovedClock.at("2026-03-02T09:00:00Z");
    final TrainingShelves shelves = new TrainingShelves();
    final CardsOnAShelf cards = new CardsOnAShelf();
    final OpenSeals seals = new OpenSeals();
    final NotedActs audit = new NotedActs();
    final CohortId cohort = new CohortId(UUID.randomUUID());
    final UsedFormsOnAShelf usedForms = new UsedFormsOnAShelf();

    TrainingHouse() {
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

    ApplicationForm form(String key, String called) {
        return new ApplicationForm(
                key, cohort, Language.FI, called, "Salo", "", AnsweredBy.CALL, "040 000 0001", CardWish.NEW, "", false);
    }

    ApplicationTaken apply(String key) {
        return writing().take(form(key, "Utu"), Optional.of(Digest.of("lookup " + key)));
    }

    ApplicationId applied(String key) {
        return ((ApplicationTaken.Kept) apply(key)).id();
    }

    ParticipantId member(String key) {
        choosing().select(applied(key), "");
        return shelves.members.get(shelves.members.size() - 1).id();
    }

    TrainingSessionId session(String key, LocalDate day, boolean visit) {
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

    CardId card(int n) {
        return cards.made().get(n).id();
    }

    WritingDownAnApplication writing() {
        return new WritingDownAnApplication(intake());
    }

    ApplicationIntake intake() {
        return new ApplicationIntake(
                shelves.applications,
                shelves.cohorts,
                usedForms,
                new CardsOfForms(cards, cards.fresh(), visitor(), clock),
                seals,
                clock);
    }

    ChoosingParticipants choosing() {
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

    JustChosen justChosen() {
        return new JustChosen(shelves.participants, shelves.sessions, shelves.marks, shelves.certificates, clock);
    }

    SeeingApplicationsThatWait.Waiting waiting(Role role) {
        var caller = visitor();
        caller.isStaff(new StaffId(UUID.randomUUID()), Set.of(role));
        return new SeeingApplicationsThatWait(shelves.applications, caller, clock).waiting();
    }

    PlanningSessions planning() {
        return new PlanningSessions(shelves.cohorts, shelves.sessions, shelves.marks, auditing(), clock);
    }

    MarkingAttendance marking() {
        return new MarkingAttendance(shelves.sessions, shelves.participants, shelves.marks, auditing(), clock);
    }

    ReadingApplications deskReading() {
        return new ReadingApplications(shelves.applications, opened(), justChosen(), auditing(), clock);
    }

    SeeingOff seeingOff() {
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

    CheckingACertificate checking() {
        return new CheckingACertificate(shelves.certificates, shelves.cohorts);
    }

    ReadingMyTraining reading(int card) {
        var trainings = new MyTrainings(
                shelves.cohorts, shelves.sessions, shelves.marks, shelves.notes, shelves.certificates, opened(), seals);
        return new ReadingMyTraining(
                shelves.applications, shelves.participants, opened(), trainings, null, holder(card), clock);
    }

    KeepingMyTraining keeping(int card) {
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

    TrainingOnACard onACard() {
        return new TrainingOnACard(shelves.applications, shelves.participants, shelves.notes, usedForms, seals, clock);
    }

    ForgettingOldTraining forgetting() {
        return new ForgettingOldTraining(
                shelves.applications, shelves.participants, onACard(), seals, auditing(), clock);
    }

    OpenedApplications opened() {
        return new OpenedApplications(shelves.cohorts, seals);
    }

    LocalDate today() {
        return Helsinki.day(clock.instant());
    }

    static Caller visitor() {
        var caller = new Caller();
        caller.comesTo(HERE);
        return caller;
    }

    Caller holder(int card) {
        var caller = visitor();
        caller.holds(card(card));
        return caller;
    }

    Auditing auditing() {
        var caller = visitor();
        caller.isStaff(new StaffId(UUID.randomUUID()), Set.of(Role.TRAINER));
        return new Auditing(audit, caller);
    }
}

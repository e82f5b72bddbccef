package fi.rinnalla.demo.growth;

import fi.rinnalla.domain.access.WordCard;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.training.ApplicationId;
import fi.rinnalla.domain.training.ApplicationText;
import fi.rinnalla.domain.training.Applied;
import fi.rinnalla.domain.training.Certificate;
import fi.rinnalla.domain.training.CertificateCode;
import fi.rinnalla.domain.training.CertificateKind;
import fi.rinnalla.domain.training.Cohort;
import fi.rinnalla.domain.training.CohortApplication;
import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.domain.training.CohortPlan;
import fi.rinnalla.domain.training.CohortState;
import fi.rinnalla.domain.training.CompletionRule;
import fi.rinnalla.domain.training.Outcome;
import fi.rinnalla.domain.training.Participant;
import fi.rinnalla.domain.training.ParticipantId;
import fi.rinnalla.domain.training.Presence;
import fi.rinnalla.domain.training.SessionPlan;
import fi.rinnalla.domain.training.TrainingMark;
import fi.rinnalla.domain.training.TrainingSession;
import fi.rinnalla.domain.training.TrainingSessionId;
import fi.rinnalla.domain.training.TrainingTheme;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** One group in training: twelve applied, ten took part, eight graduated; every other group is still under way. */
final class Schooling {
    private static final int APPLIED = 12;
    private static final int TAUGHT = 9;
    private static final int SESSIONS = 12;
    private static final int LENGTH = 120;

    private final Season season;
    private final Sheaf sheaf;

    Schooling(Season season, Sheaf sheaf) {
        this.season = season;
        this.sheaf = sheaf;
    }

    void tell() {
        var over = season.n() % 2 == 0;
        var began = over ? 160 : 50;
        var cohort = Cohort.planned(
                new CohortId(season.id()), season.form(), season.house().programme(), plan(began));
        cohort.move(CohortState.DRAFT, CohortState.CALL);
        cohort.move(CohortState.CALL, CohortState.RUNNING);
        if (over) {
            cohort.move(CohortState.RUNNING, CohortState.GRADUATED);
        }
        sheaf.add(cohort);
        var sessions = IntStream.range(0, SESSIONS)
                .mapToObj(it -> session(cohort, began, it))
                .toList();
        for (var i = 0; i < APPLIED; i++) {
            applied(cohort, sessions, began, i, over);
        }
    }

    private CohortPlan plan(int began) {
        return new CohortPlan(
                "Kasvava ryhmä " + (season.n() + 1),
                season.daysAgo(began + 10),
                season.daysAgo(began),
                season.daysAgo(began - LENGTH),
                Towns.of(season.house().towns().get(0)),
                10,
                CompletionRule.USUAL);
    }

    /** Every ten days one, the last three of them visits. */
    private TrainingSession session(Cohort cohort, int began, int n) {
        var theme = n < TAUGHT
                ? Optional.of(TrainingTheme.values()[n % TrainingTheme.values().length])
                : Optional.<TrainingTheme>empty();
        var day = season.daysAgo(began - 1 - n * LENGTH / SESSIONS);
        return sheaf.add(TrainingSession.of(
                new TrainingSessionId(season.id()),
                cohort.id(),
                season.form(),
                new SessionPlan(
                        theme,
                        theme.isPresent() ? "Tapaaminen " + (n + 1) : "Vierailu",
                        new Meeting(day, LocalTime.of(17, 0), LocalTime.of(19, 30)),
                        "Kokoustila",
                        true,
                        "",
                        "")));
    }

    private void applied(Cohort cohort, List<TrainingSession> sessions, int began, int i, boolean over) {
        var id = ApplicationId.random();
        var key = season.key();
        var day = season.daysAgo(began + 25);
        var name = "Osallistuja " + (i + 1);
        var card = sheaf.add(WordCard.made(Digest.of("nobody's card " + id.value()), day));
        var application = sheaf.add(CohortApplication.of(
                new Applied(
                        id,
                        cohort.id(),
                        card.id(),
                        key,
                        season.form(),
                        Digest.of("grown application " + id.value()),
                        Language.FI,
                        "",
                        AnsweredBy.CARD,
                        Map.of(ApplicationText.CALLED, season.seal(key, id.place(ApplicationText.CALLED), name))),
                day));
        var decided = season.daysAgo(began + 12);
        if (i == APPLIED - 1) {
            application.withdraw(decided);
        } else if (i == APPLIED - 2) {
            application.decline(null, decided);
        } else {
            application.select(null, decided);
            takesPart(cohort, sessions, application, name, i, over);
        }
    }

    private void takesPart(
            Cohort cohort, List<TrainingSession> sessions, CohortApplication chosen, String name, int i, boolean over) {
        var key = season.key();
        var id = ParticipantId.random();
        var decided = cohort.plan().endsOn().plusDays(2);
        var it = sheaf.add(Participant.of(
                id,
                chosen,
                key,
                season.seal(key, id.called(), name),
                cohort.plan().startsOn()));
        it.interviewed(cohort.plan().closesOn());
        it.committed(cohort.plan().startsOn());
        sessions.stream()
                .filter(one -> !one.day().isAfter(season.today()))
                .forEach(one -> sheaf.add(
                        TrainingMark.of(season.id(), one.id(), id, i == 8 ? Presence.ABSENT : Presence.PRESENT)));
        if (over) {
            it.decide(i < 8 ? Outcome.GRADUATED : i == 8 ? Outcome.COMPLETES_LATER : Outcome.STOPPED, decided);
        }
        if (over && i < 8) {
            var minutes = sessions.stream().mapToInt(TrainingSession::minutes).sum();
            sheaf.add(Certificate.given(
                    season.id(), it, CertificateCode.drawn(), CertificateKind.COMPLETED, minutes, decided));
        }
    }
}

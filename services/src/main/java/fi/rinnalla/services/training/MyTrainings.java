package fi.rinnalla.services.training;

import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.training.Certificates;
import fi.rinnalla.domain.training.Cohorts;
import fi.rinnalla.domain.training.Completion;
import fi.rinnalla.domain.training.Participant;
import fi.rinnalla.domain.training.Register;
import fi.rinnalla.domain.training.TrainingMarks;
import fi.rinnalla.domain.training.TrainingNote;
import fi.rinnalla.domain.training.TrainingNotes;
import fi.rinnalla.domain.training.TrainingSession;
import fi.rinnalla.domain.training.TrainingSessionId;
import fi.rinnalla.domain.training.TrainingSessions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays a training out for whoever takes part in it, with their own notes open. Only their card leads here. */
@Dependent
public class MyTrainings {
    private final Cohorts cohorts;
    private final TrainingSessions sessions;
    private final TrainingMarks marks;
    private final TrainingNotes notes;
    private final Certificates certificates;
    private final OpenedApplications opened;
    private final Seals seals;

    @Inject
    public MyTrainings(
            Cohorts cohorts,
            TrainingSessions sessions,
            TrainingMarks marks,
            TrainingNotes notes,
            Certificates certificates,
            OpenedApplications opened,
            Seals seals) {
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.marks = marks;
        this.notes = notes;
        this.certificates = certificates;
        this.opened = opened;
        this.seals = seals;
    }

    MyTraining of(Participant it) {
        var cohort = cohorts.find(it.cohort()).orElseThrow(() -> new NotFound(it.cohort()));
        var all = sessions.in(it.cohort());
        var register = Register.of(all, marks.of(it.id()));
        var progress = register.progress(
                it.interviewedOn().isPresent(), it.committedOn().isPresent());
        var written = written(it);
        return new MyTraining(
                it.id(),
                opened.called(it).orElse(""),
                cohort.plan(),
                it.outcome(),
                Completion.of(cohort.rule(), progress),
                all.stream().map(session -> row(session, register, written)).toList(),
                certificates.of(it.id()).map(paper -> MyTraining.sheet(paper, cohort.plan())));
    }

    private static MyTraining.Session row(
            TrainingSession session, Register register, Map<TrainingSessionId, String> written) {
        return new MyTraining.Session(
                session.id(), session.plan(), register.at(session), written.getOrDefault(session.id(), ""));
    }

    private Map<TrainingSessionId, String> written(Participant it) {
        return notes.of(it.id()).stream()
                .collect(Collectors.toMap(
                        TrainingNote::session,
                        note -> seals.open(it.key().orElseThrow(), TrainingNote.place(note.id()), note.body())));
    }
}

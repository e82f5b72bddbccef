package fi.rinnalla.services.training;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.training.ApplicationId;
import fi.rinnalla.domain.training.ApplicationState;
import fi.rinnalla.domain.training.Certificate;
import fi.rinnalla.domain.training.CertificateCode;
import fi.rinnalla.domain.training.Certificates;
import fi.rinnalla.domain.training.Cohort;
import fi.rinnalla.domain.training.CohortApplication;
import fi.rinnalla.domain.training.CohortApplications;
import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.domain.training.Cohorts;
import fi.rinnalla.domain.training.Outcome;
import fi.rinnalla.domain.training.Participant;
import fi.rinnalla.domain.training.ParticipantId;
import fi.rinnalla.domain.training.Participants;
import fi.rinnalla.domain.training.TrainingMark;
import fi.rinnalla.domain.training.TrainingMarks;
import fi.rinnalla.domain.training.TrainingNote;
import fi.rinnalla.domain.training.TrainingNotes;
import fi.rinnalla.domain.training.TrainingSession;
import fi.rinnalla.domain.training.TrainingSessionId;
import fi.rinnalla.domain.training.TrainingSessions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All that training keeps of one house, in memory. */
final class TrainingShelves {
    final List<Cohort> groups = new ArrayList<>();
    final List<CohortApplication> applied = new ArrayList<>();
    final List<Participant> members = new ArrayList<>();
    final List<TrainingSession> held = new ArrayList<>();
    final List<TrainingMark> marked = new ArrayList<>();
    final List<TrainingNote> noted = new ArrayList<>();
    final List<Certificate> papers = new ArrayList<>();

    final Cohorts cohorts = new Cohorts() {
        @Override
        public Optional<Cohort> find(CohortId id) {
            return groups.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Cohort> hold(CohortId id) {
            return find(id);
        }

        @Override
        public Optional<Cohort> findByFormKey(Digest formKey) {
            return groups.stream().filter(it -> it.formKey().equals(formKey)).findFirst();
        }

        @Override
        public List<Cohort> all() {
            return List.copyOf(groups);
        }

        @Override
        public List<Cohort> openOn(LocalDate today) {
            return groups.stream().filter(it -> it.isOpenOn(today)).toList();
        }

        @Override
        public void add(Cohort cohort) {
            groups.add(cohort);
        }
    };

    final CohortApplications applications = new CohortApplications() {
        @Override
        public Optional<CohortApplication> find(ApplicationId id) {
            return applied.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public Optional<CohortApplication> hold(ApplicationId id) {
            return find(id);
        }

        @Override
        public Optional<CohortApplication> findByFormKey(Digest formKey) {
            return applied.stream().filter(it -> it.formKey().equals(formKey)).findFirst();
        }

        @Override
        public List<CohortApplication> of(CardId card) {
            return applied.stream().filter(it -> it.card().equals(card)).toList();
        }

        @Override
        public List<CohortApplication> to(CohortId cohort) {
            return applied.stream().filter(it -> it.cohort().equals(cohort)).toList();
        }

        @Override
        public Map<CohortId, Integer> unanswered() {
            return applied.stream()
                    .filter(it -> it.state() == ApplicationState.RECEIVED)
                    .collect(Collectors.toMap(CohortApplication::cohort, it -> 1, Integer::sum));
        }

        @Override
        public int late(LocalDate today) {
            return (int) applied.stream().filter(it -> it.isLate(today)).count();
        }

        @Override
        public List<CohortApplication> outlived(LocalDate ended, LocalDate untouched, int limit) {
            return applied.stream()
                    .filter(it -> !it.state().isOpen() && it.touchedOn().isBefore(ended)
                            || it.touchedOn().isBefore(untouched))
                    .toList();
        }

        @Override
        public void add(CohortApplication application) {
            applied.add(application);
        }

        @Override
        public void remove(CohortApplication application) {
            applied.remove(application);
        }
    };

    final Participants participants = new Participants() {
        @Override
        public Optional<Participant> find(ParticipantId id) {
            return members.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Participant> hold(ParticipantId id) {
            return find(id);
        }

        @Override
        public Optional<Participant> findByFormKey(Digest formKey) {
            return members.stream().filter(it -> it.formKey().equals(formKey)).findFirst();
        }

        @Override
        public List<Participant> of(CardId card) {
            return members.stream()
                    .filter(it -> it.card().equals(Optional.of(card)))
                    .toList();
        }

        @Override
        public List<Participant> in(CohortId cohort) {
            return members.stream().filter(it -> it.cohort().equals(cohort)).toList();
        }

        @Override
        public Map<CohortId, Integer> counts() {
            return members.stream()
                    .filter(it -> it.outcome() != Outcome.STOPPED)
                    .collect(Collectors.toMap(Participant::cohort, it -> 1, Integer::sum));
        }

        @Override
        public List<Participant> endedBefore(LocalDate day, int limit) {
            return members.stream()
                    .filter(it -> !it.isForgotten())
                    .filter(it -> cohorts.find(it.cohort())
                            .orElseThrow()
                            .plan()
                            .endsOn()
                            .isBefore(day))
                    .toList();
        }

        @Override
        public void add(Participant participant) {
            members.add(participant);
        }

        @Override
        public void remove(Participant participant) {
            members.remove(participant);
        }
    };

    final TrainingSessions sessions = new TrainingSessions() {
        @Override
        public Optional<TrainingSession> find(TrainingSessionId id) {
            return held.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public Optional<TrainingSession> hold(TrainingSessionId id) {
            return find(id);
        }

        @Override
        public Optional<TrainingSession> findByFormKey(Digest formKey) {
            return held.stream().filter(it -> it.formKey().equals(formKey)).findFirst();
        }

        @Override
        public List<TrainingSession> in(CohortId cohort) {
            return held.stream()
                    .filter(it -> it.cohort().equals(cohort))
                    .sorted(Comparator.comparing(TrainingSession::day))
                    .toList();
        }

        @Override
        public void add(TrainingSession session) {
            held.add(session);
        }

        @Override
        public void remove(TrainingSession session) {
            held.remove(session);
        }
    };

    final TrainingMarks marks = new TrainingMarks() {
        @Override
        public List<TrainingMark> in(CohortId cohort) {
            return marked.stream()
                    .filter(it ->
                            sessions.find(it.session()).orElseThrow().cohort().equals(cohort))
                    .toList();
        }

        @Override
        public List<TrainingMark> at(TrainingSessionId session) {
            return marked.stream().filter(it -> it.session().equals(session)).toList();
        }

        @Override
        public List<TrainingMark> of(ParticipantId participant) {
            return marked.stream()
                    .filter(it -> it.participant().equals(participant))
                    .toList();
        }

        @Override
        public void add(TrainingMark mark) {
            marked.add(mark);
        }

        @Override
        public void remove(TrainingMark mark) {
            marked.remove(mark);
        }
    };

    /** Of one participant: the tests write for one only. */
    final TrainingNotes notes = new TrainingNotes() {
        @Override
        public List<TrainingNote> of(ParticipantId participant) {
            return List.copyOf(noted);
        }

        @Override
        public void add(TrainingNote note) {
            noted.add(note);
        }

        @Override
        public void remove(TrainingNote note) {
            noted.remove(note);
        }
    };

    final Certificates certificates = new Certificates() {
        @Override
        public Optional<Certificate> coded(CertificateCode code) {
            return papers.stream().filter(it -> it.code().equals(code)).findFirst();
        }

        @Override
        public Optional<Certificate> of(ParticipantId participant) {
            return papers.stream()
                    .filter(it -> it.participant().equals(participant))
                    .findFirst();
        }

        @Override
        public void add(Certificate certificate) {
            papers.add(certificate);
        }

        @Override
        public void remove(Certificate certificate) {
            papers.remove(certificate);
        }
    };
}

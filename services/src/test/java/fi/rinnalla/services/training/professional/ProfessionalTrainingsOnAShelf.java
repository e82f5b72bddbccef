package fi.rinnalla.services.training.professional;

import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.training.professional.ProfessionalTraining;
import fi.rinnalla.domain.training.professional.ProfessionalTrainingId;
import fi.rinnalla.domain.training.professional.ProfessionalTrainings;
import fi.rinnalla.domain.training.professional.TaughtState;
import fi.rinnalla.domain.training.professional.WallCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Trainings of professionals in memory. */
public final class ProfessionalTrainingsOnAShelf implements ProfessionalTrainings {
    private final List<ProfessionalTraining> all = new ArrayList<>();

    @Override
    public Optional<ProfessionalTraining> find(ProfessionalTrainingId id) {
        return first(it -> it.id().equals(id));
    }

    @Override
    public Optional<ProfessionalTraining> hold(ProfessionalTrainingId id) {
        return find(id);
    }

    @Override
    public Optional<ProfessionalTraining> findByFormKey(Digest formKey) {
        return first(it -> it.formKey().equals(formKey));
    }

    @Override
    public Optional<ProfessionalTraining> coded(WallCode code) {
        return first(it -> it.code().equals(code));
    }

    @Override
    public Optional<ProfessionalTraining> holdCoded(WallCode code) {
        return coded(code);
    }

    @Override
    public Optional<ProfessionalTraining> answering(AssignmentId order) {
        return first(it -> it.order().equals(Optional.of(order)) && it.state() != TaughtState.CANCELLED);
    }

    @Override
    public List<ProfessionalTraining> newest(int limit) {
        return List.copyOf(all);
    }

    @Override
    public List<ProfessionalTraining> listedFrom(LocalDate day) {
        return those(it -> it.plan().listed() && !it.plan().day().isBefore(day));
    }

    @Override
    public int unmarkedBefore(LocalDate day) {
        return those(it -> it.state().isUnmarked(it.plan().day(), day)).size();
    }

    @Override
    public List<ProfessionalTraining> openBefore(LocalDate day, int limit) {
        return those(it -> it.closedOn().isEmpty() && it.plan().day().isBefore(day));
    }

    @Override
    public void add(ProfessionalTraining training) {
        all.add(training);
    }

    private Optional<ProfessionalTraining> first(Predicate<ProfessionalTraining> which) {
        return those(which).stream().findFirst();
    }

    private List<ProfessionalTraining> those(Predicate<ProfessionalTraining> which) {
        return all.stream().filter(which).toList();
    }
}

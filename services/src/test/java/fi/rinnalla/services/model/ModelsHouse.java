package fi.rinnalla.services.model;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.model.Adoption;
import fi.rinnalla.domain.model.AdoptionId;
import fi.rinnalla.domain.model.Adoptions;
import fi.rinnalla.domain.model.FidelityCheck;
import fi.rinnalla.domain.model.FidelityChecks;
import fi.rinnalla.domain.model.Model;
import fi.rinnalla.domain.model.ModelFile;
import fi.rinnalla.domain.model.ModelFileId;
import fi.rinnalla.domain.model.ModelFiles;
import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.model.ModelShelf;
import fi.rinnalla.domain.model.Models;
import fi.rinnalla.domain.model.OfferedModel;
import fi.rinnalla.domain.model.Takers;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shelf.Workplace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** An organisation with models in memory, and a shelf on which others have put theirs. */
final class ModelsHouse {
    final Workplace work = new Workplace();
    final OnAShelf models = new OnAShelf();
    final FilesOnAShelf files = new FilesOnAShelf();
    final AdoptionsOnAShelf adoptions = new AdoptionsOnAShelf();
    final ChecksOnAShelf checks = new ChecksOnAShelf();
    final Between shelf = new Between();
    final LocalDate today = Helsinki.day(work.clock.instant());
    private final StaffId aino = new StaffId(UUID.randomUUID());

    Caller caller(Role role) {
        return work.caller(aino, role);
    }

    KeepingModels keeping() {
        return new KeepingModels(models, files, work.auditing(caller(Role.WORKER)), work.clock);
    }

    SeeingModels seeing(Role role) {
        return new SeeingModels(models, files, adoptions, checks, shelf, caller(role), work.clock);
    }

    MovingAdoptions moving() {
        return new MovingAdoptions(models, adoptions, work.auditing(caller(Role.WORKER)), work.clock);
    }

    CheckingFidelity checking() {
        return new CheckingFidelity(models, checks, work.auditing(caller(Role.WORKER)), work.clock);
    }

    OfferingModels offering() {
        return new OfferingModels(models, shelf, work.auditing(caller(Role.ADMINISTRATOR)));
    }

    PublishingModels publishing() {
        return new PublishingModels(models, work.auditing(caller(Role.ADMINISTRATOR)));
    }

    ReadingPublicModels reading() {
        return new ReadingPublicModels(models);
    }

    CopyingModels copying() {
        return new CopyingModels(models, files, shelf, work.auditing(caller(Role.WORKER)), work.clock);
    }

    static final class OnAShelf implements Models {
        private final List<Model> all = new ArrayList<>();

        @Override
        public Optional<Model> find(ModelId id) {
            return first(it -> it.id().equals(id));
        }

        @Override
        public Optional<Model> hold(ModelId id) {
            return find(id);
        }

        @Override
        public Optional<Model> findByFormKey(Digest form) {
            return first(it -> it.cameWith(form));
        }

        @Override
        public Optional<Model> copyOf(UUID offered) {
            return first(it ->
                    it.origin().filter(origin -> origin.model().equals(offered)).isPresent());
        }

        @Override
        public Optional<Model> holdCopyOf(UUID offered) {
            return copyOf(offered);
        }

        private Optional<Model> first(Predicate<Model> which) {
            return all.stream().filter(which).findFirst();
        }

        @Override
        public List<Model> all() {
            return List.copyOf(all);
        }

        @Override
        public List<Model> published() {
            return all.stream().filter(it -> it.published().isPresent()).toList();
        }

        @Override
        public void add(Model model) {
            all.add(model);
        }

        @Override
        public void remove(Model model) {
            all.remove(model);
        }
    }

    static final class FilesOnAShelf implements ModelFiles {
        private final Map<ModelFileId, ModelFile> all = new HashMap<>();

        @Override
        public Optional<ModelFile> find(ModelFileId id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public List<ModelFileId> of(ModelId model) {
            return all.values().stream()
                    .filter(it -> it.model().equals(model))
                    .map(it -> it.fact().id())
                    .toList();
        }

        @Override
        public void add(ModelFile file) {
            all.put(file.fact().id(), file);
        }

        @Override
        public void remove(ModelFileId id) {
            all.remove(id);
        }
    }

    static final class AdoptionsOnAShelf implements Adoptions {
        private final List<Adoption> all = new ArrayList<>();

        @Override
        public Optional<Adoption> find(AdoptionId id) {
            return all.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Adoption> hold(AdoptionId id) {
            return find(id);
        }

        @Override
        public Optional<Adoption> of(ModelId model, County county) {
            return of(model).stream().filter(it -> it.county() == county).findFirst();
        }

        @Override
        public List<Adoption> of(ModelId model) {
            return all.stream().filter(it -> it.model().equals(model)).toList();
        }

        @Override
        public List<Adoption> all() {
            return all;
        }

        @Override
        public int pastBefore(LocalDate day) {
            return (int) all.stream().filter(it -> it.isPast(day)).count();
        }

        @Override
        public void add(Adoption adoption) {
            all.add(adoption);
        }
    }

    static final class ChecksOnAShelf implements FidelityChecks {
        private final List<FidelityCheck> all = new ArrayList<>();

        @Override
        public List<FidelityCheck> of(ModelId model) {
            return all;
        }

        @Override
        public boolean cameWith(Digest form) {
            return all.stream().anyMatch(it -> it.cameWith(form));
        }

        @Override
        public void add(FidelityCheck check) {
            all.add(check);
        }
    }

    /** What lies between organisations, as far as this one sees it. */
    final class Between implements ModelShelf {
        final List<OfferedModel> others = new ArrayList<>();
        final Map<ModelFileId, byte[]> contents = new HashMap<>();
        final Map<UUID, Boolean> told = new HashMap<>();
        private final Map<ModelId, Integer> ours = new HashMap<>();

        @Override
        public List<OfferedModel> ofOthers() {
            return others;
        }

        @Override
        public Optional<OfferedModel> find(UUID id) {
            return others.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public Optional<byte[]> file(UUID offered, ModelFileId file) {
            return Optional.ofNullable(contents.get(file));
        }

        @Override
        public Optional<Integer> holds(ModelId model) {
            return Optional.ofNullable(ours.get(model));
        }

        @Override
        public void put(ModelId model) {
            ours.put(
                    model,
                    models.find(model).flatMap(Model::inForce).orElseThrow().number());
        }

        @Override
        public void take(ModelId model) {
            ours.remove(model);
        }

        @Override
        public void tellOrigin(UUID offered, boolean named) {
            told.put(offered, named);
        }

        @Override
        public Takers takers(ModelId model) {
            return new Takers(0, List.of());
        }
    }
}

package fi.rinnalla.services.shelf;

import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.Programmes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Programmes in memory. */
public final class ProgrammesOnAShelf implements Programmes {
    private final List<Programme> all = new ArrayList<>();

    public ProgrammesOnAShelf(Programme... there) {
        all.addAll(List.of(there));
    }

    @Override
    public Optional<Programme> find(ProgrammeId id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Programme> hold(ProgrammeId id) {
        return find(id);
    }

    @Override
    public List<Programme> holdAll() {
        return all();
    }

    @Override
    public Optional<Programme> findBySlug(String slug) {
        return all.stream().filter(it -> it.slug().equals(slug)).findFirst();
    }

    @Override
    public List<Programme> all() {
        return List.copyOf(all);
    }

    @Override
    public void add(Programme programme) {
        all.add(programme);
    }
}

package fi.rinnalla.services.shelf;

import fi.rinnalla.domain.presence.Poster;
import fi.rinnalla.domain.presence.PosterCode;
import fi.rinnalla.domain.presence.PosterId;
import fi.rinnalla.domain.presence.PosterOpening;
import fi.rinnalla.domain.presence.Posters;
import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Posters in memory. */
public final class PostersOnAShelf implements Posters {
    public final List<Poster> posters = new ArrayList<>();
    public final Map<LocalDate, List<PosterId>> opened = new HashMap<>();
    private final Map<Digest, Poster> byForm = new HashMap<>();
    private Digest asked;

    @Override
    public Optional<Poster> find(PosterId id) {
        return posters.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Poster> findByCode(PosterCode code) {
        return posters.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    @Override
    public Optional<Poster> posterWith(Digest form) {
        asked = form;
        return Optional.ofNullable(byForm.get(form));
    }

    @Override
    public List<Poster> all() {
        return List.copyOf(posters);
    }

    @Override
    public void add(Poster poster) {
        posters.add(poster);
        byForm.put(asked, poster);
    }

    @Override
    public void countOpening(PosterId poster, LocalDate day) {
        opened.computeIfAbsent(day, it -> new ArrayList<>()).add(poster);
    }

    @Override
    public List<PosterOpening> openings(LocalDate first, LocalDate last) {
        return List.of();
    }
}

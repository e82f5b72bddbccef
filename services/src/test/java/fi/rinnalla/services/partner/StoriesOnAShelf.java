package fi.rinnalla.services.partner;

import fi.rinnalla.domain.partner.OwnStories;
import fi.rinnalla.domain.partner.OwnStory;
import fi.rinnalla.domain.partner.PartnerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The stories of one house, in memory. */
public final class StoriesOnAShelf implements OwnStories {
    private final List<OwnStory> all = new ArrayList<>();

    @Override
    public Optional<OwnStory> of(PartnerId partner) {
        return all.stream().filter(it -> it.partner().equals(partner)).findFirst();
    }

    @Override
    public Optional<OwnStory> hold(PartnerId partner) {
        return of(partner);
    }

    @Override
    public List<OwnStory> untouchedSince(LocalDate day, int limit) {
        return all.stream()
                .filter(it -> it.touchedOn().isBefore(day))
                .limit(limit)
                .toList();
    }

    @Override
    public void add(OwnStory story) {
        all.add(story);
    }

    @Override
    public void remove(OwnStory story) {
        all.remove(story);
    }
}

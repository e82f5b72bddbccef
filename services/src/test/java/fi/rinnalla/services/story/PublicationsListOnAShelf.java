package fi.rinnalla.services.story;

import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.domain.story.OwnPublication;
import fi.rinnalla.domain.story.OwnPublicationId;
import fi.rinnalla.domain.story.OwnPublications;
import fi.rinnalla.domain.story.PublicationKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What one house has published, in memory. */
final class PublicationsListOnAShelf implements OwnPublications {
    private final List<OwnPublication> all = new ArrayList<>();

    @Override
    public Optional<OwnPublication> find(OwnPublicationId id) {
        return where(it -> it.id().equals(id)).stream().findFirst();
    }

    @Override
    public Optional<OwnPublication> hold(OwnPublicationId id) {
        return find(id);
    }

    @Override
    public Optional<OwnPublication> findByFormKey(Digest formKey) {
        return where(it -> it.formKey().equals(formKey)).stream().findFirst();
    }

    @Override
    public void add(OwnPublication publication) {
        all.add(publication);
    }

    @Override
    public Slice<OwnPublication> all(Optional<After> after, int limit) {
        return new Slice<>(all, Optional.empty());
    }

    @Override
    public Slice<OwnPublication> shown(
            LocalDate today, Optional<PublicationKind> kind, Optional<After> after, int limit) {
        return new Slice<>(
                where(it -> it.isShownOn(today)
                        && kind.filter(wanted -> wanted != it.facts().kind()).isEmpty()),
                Optional.empty());
    }

    @Override
    public List<OwnPublication> endingBetween(LocalDate first, LocalDate last) {
        return where(it -> !it.isHidden()
                && it.facts()
                        .until()
                        .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                        .isPresent());
    }

    private List<OwnPublication> where(Predicate<OwnPublication> which) {
        return all.stream().filter(which).toList();
    }
}

package fi.rinnalla.services.shelf;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.tenancy.PastKind;
import fi.rinnalla.domain.tenancy.PastThing;
import fi.rinnalla.domain.tenancy.PastVersion;
import fi.rinnalla.domain.tenancy.PastVersions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How words stood before each change, in memory. */
public final class PastVersionsOnAShelf implements PastVersions {
    private final List<PastVersion> all = new ArrayList<>();

    @Override
    public Optional<PastVersion> newest(PastThing thing) {
        return all.stream().filter(it -> it.thing().equals(thing)).reduce((older, newer) -> newer);
    }

    @Override
    public List<PastVersion> newest(PastKind kind, Collection<String> about) {
        return about.stream()
                .flatMap(it -> newest(new PastThing(kind, it)).stream())
                .toList();
    }

    @Override
    public Optional<PastVersion> with(Digest form) {
        return all.stream().filter(it -> it.form().equals(form)).findFirst();
    }

    @Override
    public void add(PastVersion version) {
        all.add(version);
    }
}

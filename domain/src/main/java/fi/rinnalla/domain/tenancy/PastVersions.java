package fi.rinnalla.domain.tenancy;

import fi.rinnalla.domain.shared.Digest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How the words of this organisation stood before each change. */
public interface PastVersions {
    /** How it stood before the last change. */
    Optional<PastVersion> newest(PastThing thing);

    /** Of many things at once, each before its last change; those that nobody has changed are left out. */
    List<PastVersion> newest(PastKind kind, Collection<String> about);

    /** The change made with that form: a form changes once. */
    Optional<PastVersion> with(Digest form);

    void add(PastVersion version);
}

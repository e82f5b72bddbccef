package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.services.privacy.Readers;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Collection;

/** What is said beside the form before anything is typed: who reads it. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class SeeingTheRequestForm {
    private final Readers readers;

    @Inject
    public SeeingTheRequestForm(Readers readers) {
        this.readers = readers;
    }

    public Collection<Role> readers() {
        return readers.of(RequestView.WORDS).held();
    }
}

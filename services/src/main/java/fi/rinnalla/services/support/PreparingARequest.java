package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.services.privacy.Readers;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Collection;

/** What a worker reads aloud before writing down what somebody asks for. */
@UseCase
@MayBeDoneBy(Permission.ENTER_REQUESTS)
public class PreparingARequest {
    private final Readers readers;

    @Inject
    public PreparingARequest(Readers readers) {
        this.readers = readers;
    }

    public Collection<Role> readers() {
        return readers.of(RequestView.WORDS).held();
    }
}

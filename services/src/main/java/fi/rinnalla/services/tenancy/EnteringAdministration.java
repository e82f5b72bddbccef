package fi.rinnalla.services.tenancy;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody comes to see what of the organisation is theirs to set up and keep. */
@UseCase
@MayBeDoneBy(Permission.SEE_ADMINISTRATION)
public class EnteringAdministration {
    private final Caller caller;

    @Inject
    public EnteringAdministration(Caller caller) {
        this.caller = caller;
    }

    public Set<Permission> held() {
        return Arrays.stream(Permission.values())
                .filter(it -> it.roles().stream().anyMatch(caller.roles()::contains))
                .collect(Collectors.toSet());
    }
}

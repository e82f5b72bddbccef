package fi.rinnalla.services.tenancy;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody comes to see what of the organisation is theirs to set up and keep. */
@UseCase
@MayBeDoneBy(Permission.SEE_ADMINISTRATION)
public class EnteringAdministration {
    private final FirstSteps steps;
    private final Tenants tenants;
    private final Caller caller;

    @Inject
    public EnteringAdministration(FirstSteps steps, Tenants tenants, Caller caller) {
        this.steps = steps;
        this.tenants = tenants;
        this.caller = caller;
    }

    public Entrance enter() {
        var held = held();
        return new Entrance(
                held,
                held.contains(Permission.MANAGE_BRAND) ? steps.taken() : Map.of(),
                tenants.current().isPublished());
    }

    private Set<Permission> held() {
        return Arrays.stream(Permission.values())
                .filter(it -> it.roles().stream().anyMatch(caller.roles()::contains))
                .collect(Collectors.toSet());
    }

    /**
     * @param held what the caller may do
     * @param steps which of the first steps are taken; none for those who do not take them
     * @param published whether families find the pages
     */
    public record Entrance(Set<Permission> held, Map<FirstStep, Boolean> steps, boolean published) {
        public Entrance {
            held = Set.copyOf(held);
        }
    }
}

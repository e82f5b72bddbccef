package fi.rinnalla.services.tenancy;

import fi.rinnalla.domain.access.AccountState;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.presence.Door;
import fi.rinnalla.domain.presence.OpeningHours;
import fi.rinnalla.domain.presence.PhoneLines;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.tenancy.Colour;
import fi.rinnalla.domain.tenancy.TenantText;
import fi.rinnalla.domain.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads off the organisation's own things which of the first steps are done. Nobody ticks them. */
@Dependent
public class FirstSteps {
    /** The grey that stands for no choice. */
    static final Colour UNCHOSEN = new Colour("#46566b");

    private final Tenants tenants;
    private final Places places;
    private final PhoneLines lines;
    private final OpeningHours openings;
    private final StaffAccounts accounts;
    private final Clock clock;

    @Inject
    public FirstSteps(
            Tenants tenants,
            Places places,
            PhoneLines lines,
            OpeningHours openings,
            StaffAccounts accounts,
            Clock clock) {
        this.tenants = tenants;
        this.places = places;
        this.lines = lines;
        this.openings = openings;
        this.accounts = accounts;
        this.clock = clock;
    }

    Map<FirstStep, Boolean> taken() {
        var taken = new LinkedHashMap<FirstStep, Boolean>();
        Arrays.stream(FirstStep.values()).forEach(it -> taken.put(it, isTaken(it)));
        return taken;
    }

    /** Of those without which families would find nothing. */
    List<FirstStep> missing() {
        return Arrays.stream(FirstStep.values())
                .filter(FirstStep::required)
                .filter(it -> !isTaken(it))
                .toList();
    }

    private boolean isTaken(FirstStep step) {
        return switch (step) {
            case NAME ->
                lines.all().stream().anyMatch(this::stands)
                        || tenants.text("contact", tenants.current().languages().first())
                                .isPresent();
            case LANGUAGES -> !tenants.current().languages().spoken().isEmpty();
            case COLOUR -> !tenants.current().brand().colour().equals(UNCHOSEN);
            case TERMS -> isCalled("partner") && isCalled("place");
            case HOURS -> doors().filter(this::stands).anyMatch(this::hasHours);
            case PLACES -> places.all().stream().anyMatch(this::stands);
            case PRIVACY -> isReviewed("duty");
            case ACCESSIBILITY -> isReviewed("supervisor");
            case WORKER ->
                accounts.all().stream()
                        .anyMatch(it -> it.state() == AccountState.ACTIVE
                                && it.roles().held().contains(Role.WORKER));
        };
    }

    private boolean isCalled(String term) {
        var first = tenants.current().languages().first();
        return tenants.allTerms().stream()
                .anyMatch(it -> it.term().equals(term)
                        && it.language() == first
                        && it.form().equals("nom"));
    }

    private boolean isReviewed(String topic) {
        return tenants.text(topic, tenants.current().languages().first())
                .filter(TenantText::isReviewed)
                .isPresent();
    }

    private Stream<Door> doors() {
        return Stream.concat(places.all().stream(), lines.all().stream());
    }

    private boolean stands(Door door) {
        return door.standsOn(today());
    }

    private boolean hasHours(Door door) {
        return !openings.week(door.door(), today()).isEmpty();
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}

package fi.rinnalla.services.tenancy;

import static java.util.stream.Collectors.toMap;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.PhoneLine;
import fi.rinnalla.domain.presence.PhoneLines;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeState;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.tenancy.Logos;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Everybody may know whose door they stand at. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class KnowingTheOrganisation {
    /** The texts an organisation writes itself. */
    public static final List<String> TOPICS = List.of("duty", "tagline", "contact", "supervisor", "urgent", "footer");

    private final Tenants tenants;
    private final Logos logos;
    private final Programmes programmes;
    private final PhoneLines lines;
    private final Clock clock;

    @Inject
    public KnowingTheOrganisation(Tenants tenants, Logos logos, Programmes programmes, PhoneLines lines, Clock clock) {
        this.tenants = tenants;
        this.logos = logos;
        this.programmes = programmes;
        this.lines = lines;
        this.clock = clock;
    }

    public TenantProfile profile(String slug) {
        var tenant = tenants.current();
        var all = lines.all();
        var line = all.stream()
                .filter(it -> it.endsOn().isEmpty())
                .findFirst()
                .or(() -> all.stream().findFirst());
        return new TenantProfile(
                slug,
                tenant.brand(),
                tenant.logo().flatMap(logos::find).map(it -> LogoSheet.of(it, tenant.logoWords())),
                tenant.languages().spoken(),
                tenant.exitTarget(),
                tenant.exitStrength(),
                tenant.keeping(),
                tenants.terms(),
                texts(),
                programme().orElse(tenant.brand().name()),
                line.map(PhoneLine::name).orElse(""),
                line.map(PhoneLine::number).orElse("112"));
    }

    /** The newest that has begun: one that is only planned is nobody's door yet. */
    private Optional<String> programme() {
        var today = Helsinki.day(clock.instant());
        return programmes.all().stream()
                .filter(it -> it.stateOn(today) != ProgrammeState.COMING)
                .findFirst()
                .map(Programme::name);
    }

    private Map<String, List<TenantProfile.OwnText>> texts() {
        return TOPICS.stream()
                .collect(toMap(
                        Function.identity(),
                        topic -> tenants.texts(topic).stream()
                                .map(it -> new TenantProfile.OwnText(it.language(), it.body(), it.isReviewed()))
                                .toList()));
    }
}

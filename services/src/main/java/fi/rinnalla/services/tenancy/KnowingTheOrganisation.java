package fi.rinnalla.services.tenancy;

import static java.util.stream.Collectors.toMap;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.PhoneLine;
import fi.rinnalla.domain.presence.PhoneLines;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.tenancy.Logos;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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

    @Inject
    public KnowingTheOrganisation(Tenants tenants, Logos logos, Programmes programmes, PhoneLines lines) {
        this.tenants = tenants;
        this.logos = logos;
        this.programmes = programmes;
        this.lines = lines;
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
                programmes.all().stream()
                        .findFirst()
                        .map(Programme::name)
                        .orElse(tenant.brand().name()),
                line.map(PhoneLine::name).orElse(""),
                line.map(PhoneLine::number).orElse("112"),
                tenant.ending());
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

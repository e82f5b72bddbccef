package fi.rinnalla.services.tenancy;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.tenancy.Held;
import fi.rinnalla.domain.tenancy.Logo;
import fi.rinnalla.domain.tenancy.LogoId;
import fi.rinnalla.domain.tenancy.Logos;
import fi.rinnalla.domain.tenancy.Plates;
import fi.rinnalla.domain.tenancy.Setting;
import fi.rinnalla.domain.tenancy.Tenant;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.services.shared.Development.Copy;
import fi.rinnalla.services.shared.Development.Developed;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * The organisation's own sign: put up, described, taken down, and each of these taken back for as long as the house keeps what
 * was taken down. Whoever takes something down or back says what stood there when they looked: what a colleague has put up
 * meanwhile is not touched.
 */
@UseCase
@MayBeDoneBy(Permission.MANAGE_BRAND)
public class ChangingTheLogo {
    private static final String LOGO = "logo";
    private static final String WORDS = "words";

    private final Tenants tenants;
    private final Logos logos;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public ChangingTheLogo(Tenants tenants, Logos logos, Settings settings, Clock clock) {
        this.tenants = tenants;
        this.logos = logos;
        this.settings = settings;
        this.clock = clock;
    }

    public Sheet sheet() {
        var tenant = tenants.current();
        return new Sheet(
                tenant.logo().flatMap(logos::find).map(it -> LogoSheet.of(it, tenant.logoWords())),
                tenant.brand().name(),
                settings.last(Setting.LOGO),
                before().isPresent());
    }

    /** The one that stood there is taken down. */
    public void putUp(Developed developed, String words, Digest form) {
        var tenant = tenants.holdCurrent();
        var logo = made(developed.copies().get(0));
        settings.change(Setting.LOGO, held(tenant), held(logo.id(), words), form, it -> {
            logos.add(logo);
            put(tenant, it);
        });
    }

    /** Nothing where there is no logo to be described. */
    public void describe(String words, Digest form) {
        var tenant = tenants.holdCurrent();
        tenant.logo()
                .ifPresent(shown ->
                        settings.change(Setting.LOGO, held(tenant), held(shown, words), form, it -> put(tenant, it)));
    }

    /** False where it is not that logo which stands there now. */
    public boolean takeDown(String seen, Digest form) {
        var tenant = tenants.holdCurrent();
        var stands = tenant.logo().isPresent() && seen.equals(seen(tenant));
        if (stands) {
            settings.change(Setting.LOGO, held(tenant), Held.of(), form, it -> put(tenant, it));
        }
        return stands;
    }

    /** False where what stood there before is gone, or something else stands there now. */
    public boolean takeBack(String seen, Digest form) {
        var tenant = tenants.holdCurrent();
        var before = before();
        var can = before.isPresent() && seen.equals(seen(tenant));
        if (can) {
            settings.change(Setting.LOGO, held(tenant), before.get(), form, it -> put(tenant, it));
        }
        return can;
    }

    private void put(Tenant tenant, Held held) {
        tenant.logo().flatMap(logos::find).ifPresent(it -> it.isRemoved(clock.instant()));
        logo(held)
                .flatMap(logos::find)
                .ifPresentOrElse(
                        it -> {
                            it.isPutBack();
                            tenant.show(it.id(), held.of(WORDS));
                        },
                        tenant::showNoLogo);
    }

    private Logo made(Copy copy) {
        var now = clock.instant();
        return Logo.of(Uuid7.at(now), copy.width(), copy.height(), copy.content(), Plates.under(copy.points()), now);
    }

    /** How it stood before the last change, where that is still to be had. */
    private Optional<Held> before() {
        return settings.before(Setting.LOGO)
                .filter(it -> logo(it).map(id -> logos.find(id).isPresent()).orElse(true));
    }

    private static Optional<LogoId> logo(Held held) {
        return Optional.of(held.of(LOGO)).filter(it -> !it.isEmpty()).map(it -> new LogoId(UUID.fromString(it)));
    }

    private static String seen(Tenant tenant) {
        return tenant.logo().map(LogoId::toString).orElse("");
    }

    private static Held held(Tenant tenant) {
        return tenant.logo().map(it -> held(it, tenant.logoWords())).orElseGet(Held::of);
    }

    private static Held held(LogoId logo, String words) {
        return Held.of(LOGO, logo.toString(), WORDS, words);
    }

    /**
     * @param organisation its name, which is what most logos say
     * @param canBeTakenBack whether what stood there before the last change is still to be had
     */
    public record Sheet(
            Optional<LogoSheet> logo, String organisation, Optional<LastChange> last, boolean canBeTakenBack) {}
}

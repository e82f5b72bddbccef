package fi.rinnalla.services.tenancy;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.tenancy.Brand;
import fi.rinnalla.domain.tenancy.Colour;
import fi.rinnalla.domain.tenancy.Held;
import fi.rinnalla.domain.tenancy.Palette;
import fi.rinnalla.domain.tenancy.Setting;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Optional;

/** The name, the colour and the motif of the organisation. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_BRAND)
public class ChangingTheBrand {
    private final Tenants tenants;
    private final Settings settings;

    @Inject
    public ChangingTheBrand(Tenants tenants, Settings settings) {
        this.tenants = tenants;
        this.settings = settings;
    }

    public Sheet sheet() {
        return new Sheet(tenants.current().brand(), settings.last(Setting.BRAND));
    }

    /** What would be made of a colour. Nothing is kept. */
    public Palette palette(Colour colour) {
        return Palette.from(colour);
    }

    public void change(Brand brand, Digest form) {
        var tenant = tenants.holdCurrent();
        settings.change(Setting.BRAND, held(tenant.brand()), held(brand), form, it -> tenant.rebrand(brand(it)));
    }

    public void takeBack(Digest form) {
        var tenant = tenants.holdCurrent();
        settings.takeBack(Setting.BRAND, held(tenant.brand()), form, it -> tenant.rebrand(brand(it)));
    }

    private static Held held(Brand brand) {
        return Held.of(
                "name", brand.name(),
                "short", brand.shortName(),
                "colour", brand.colour().hex(),
                "motif", brand.motif());
    }

    private static Brand brand(Held held) {
        return new Brand(held.of("name"), held.of("short"), new Colour(held.of("colour")), held.of("motif"));
    }

    public record Sheet(Brand brand, Optional<LastChange> last) {}
}

package fi.rinnalla.services.tenancy;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.tenancy.Held;
import fi.rinnalla.domain.tenancy.Languages;
import fi.rinnalla.domain.tenancy.Setting;
import fi.rinnalla.domain.tenancy.Tenant;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Which languages the organisation speaks, and how much of what it writes itself stands in each. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_SETTINGS)
public class ChangingTheLanguages {
    private static final String SPOKEN = "spoken";

    private final Tenants tenants;
    private final Settings settings;
    private final Translations translations;

    @Inject
    public ChangingTheLanguages(Tenants tenants, Settings settings, Translations translations) {
        this.tenants = tenants;
        this.settings = settings;
        this.translations = translations;
    }

    public Sheet sheet() {
        var spoken = tenants.current().languages();
        return new Sheet(spoken, translations.into(spoken), settings.last(Setting.LANGUAGES));
    }

    public void change(Languages spoken, Digest form) {
        var tenant = tenants.holdCurrent();
        settings.change(Setting.LANGUAGES, held(tenant.languages()), held(spoken), form, it -> put(tenant, it));
    }

    public void takeBack(Digest form) {
        var tenant = tenants.holdCurrent();
        settings.takeBack(Setting.LANGUAGES, held(tenant.languages()), form, it -> put(tenant, it));
    }

    private static void put(Tenant tenant, Held held) {
        tenant.speak(Languages.parse(held.of(SPOKEN)));
    }

    private static Held held(Languages spoken) {
        return Held.of(SPOKEN, spoken.toString());
    }

    public record Sheet(Languages spoken, List<Translation> translations, Optional<LastChange> last) {}
}

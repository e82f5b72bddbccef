package fi.rinnalla.services.tenancy;

import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.AuditTrail;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.tenancy.Held;
import fi.rinnalla.domain.tenancy.Setting;
import fi.rinnalla.domain.tenancy.SettingVersion;
import fi.rinnalla.domain.tenancy.SettingVersions;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.Colleagues;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How every setting is changed: once for each form, noted, and so that it can be taken back. Whoever calls holds the
 * organisation meanwhile. Taking back is a change like any other, and can be taken back itself.
 */
@Dependent
public class Settings {
    private final SettingVersions versions;
    private final Colleagues colleagues;
    private final AuditTrail trail;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public Settings(SettingVersions versions, Colleagues colleagues, AuditTrail trail, Caller caller, Clock clock) {
        this.versions = versions;
        this.colleagues = colleagues;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** Who changed it last, and when; empty where nobody has. */
    public Optional<LastChange> last(Setting setting) {
        return versions.newest(setting).map(it -> colleagues.lastChange(it.changedBy(), it.changedAt()));
    }

    /** How it stood before that. */
    Optional<Held> before(Setting setting) {
        return versions.newest(setting).map(SettingVersion::held);
    }

    void change(Setting setting, Held before, Held after, Digest form, Consumer<Held> put) {
        if (!before.equals(after) && versions.with(form).isEmpty()) {
            put.accept(after);
            keep(setting, before, after, form);
        }
    }

    void takeBack(Setting setting, Held now, Digest form, Consumer<Held> put) {
        versions.newest(setting).ifPresent(it -> change(setting, now, it.held(), form, put));
    }

    private void keep(Setting setting, Held before, Held after, Digest form) {
        var now = clock.instant();
        versions.add(SettingVersion.before(Uuid7.at(now), setting, before, caller.staff(), now, form));
        trail.append(
                caller.staff().value().toString(),
                act(setting, after),
                caller.tenant().value());
    }

    private static AuditAct act(Setting setting, Held after) {
        return switch (setting) {
            case BRAND, LOGO -> AuditAct.CHANGED_BRAND;
            case PUBLISHED -> PublishingTheSite.isOpen(after) ? AuditAct.PUBLISHED_SITE : AuditAct.CLOSED_SITE;
            default -> AuditAct.CHANGED_SETTINGS;
        };
    }
}

package fi.rinnalla.domain.tenancy;

import fi.rinnalla.domain.shared.Digest;
import java.util.Optional;

/** How the settings of this organisation stood before each change. */
public interface SettingVersions {
    /** How it stood before the last change. */
    Optional<SettingVersion> newest(Setting setting);

    /** The change made with that form: a form changes once. */
    Optional<SettingVersion> with(Digest form);

    void add(SettingVersion version);
}

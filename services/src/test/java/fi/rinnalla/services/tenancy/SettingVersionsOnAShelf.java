package fi.rinnalla.services.tenancy;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.tenancy.Setting;
import fi.rinnalla.domain.tenancy.SettingVersion;
import fi.rinnalla.domain.tenancy.SettingVersions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How settings stood before each change, in memory. */
final class SettingVersionsOnAShelf implements SettingVersions {
    private final List<SettingVersion> all = new ArrayList<>();

    @Override
    public Optional<SettingVersion> newest(Setting setting) {
        return all.stream().filter(it -> it.setting() == setting).reduce((older, newer) -> newer);
    }

    @Override
    public Optional<SettingVersion> with(Digest form) {
        return all.stream().filter(it -> it.form().equals(form)).findFirst();
    }

    @Override
    public void add(SettingVersion version) {
        all.add(version);
    }
}

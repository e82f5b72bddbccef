package fi.rinnalla.domain.tenancy;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** How a setting stood before. */
@Entity
@Table(schema = "app", name = "setting_version")
public class SettingVersion extends Version {
    @Enumerated(EnumType.STRING)
    private Setting setting;

    protected SettingVersion() {}

    private SettingVersion(UUID id, Setting setting, Held held, StaffId changer, Instant now, Digest form) {
        super(id, held, changer, now, form);
        this.setting = setting;
    }

    public static SettingVersion before(
            UUID id, Setting setting, Held held, StaffId changer, Instant now, Digest form) {
        return new SettingVersion(id, setting, held, changer, now, form);
    }

    public Setting setting() {
        return setting;
    }
}

package fi.rinnalla.domain.tenancy;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** How a setting stood before somebody changed it: kept, so that the change can be taken back. */
@Entity
@Table(schema = "app", name = "setting_version")
public class SettingVersion {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Setting setting;

    private Held held;

    @Column(name = "changed_by")
    private StaffId changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "form_key")
    private Digest form;

    protected SettingVersion() {}

    public static SettingVersion before(
            UUID id, Setting setting, Held held, StaffId changer, Instant now, Digest form) {
        var version = new SettingVersion();
        version.id = id;
        version.setting = setting;
        version.held = held;
        version.changedBy = changer;
        version.changedAt = now;
        version.form = form;
        return version;
    }

    public Setting setting() {
        return setting;
    }

    public Held held() {
        return held;
    }

    public StaffId changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Digest form() {
        return form;
    }
}

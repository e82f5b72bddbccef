package fi.rinnalla.domain.tenancy;

import fi.rinnalla.domain.shared.ContentName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An organisation's own sign, named by its content. Removed, it can be put back until the house forgets it. */
@Entity
@Table(schema = "app", name = "logo")
public class Logo {
    @Id
    private UUID id;

    private String name;
    private int width;
    private int height;
    private byte[] content;

    @Column(name = "plate_by_day")
    private boolean plateByDay;

    @Column(name = "plate_by_night")
    private boolean plateByNight;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected Logo() {}

    /** @param content a PNG of our own making */
    public static Logo of(UUID id, int width, int height, byte[] content, Plates plates, Instant now) {
        var logo = new Logo();
        logo.id = id;
        logo.name = ContentName.of(content);
        logo.width = width;
        logo.height = height;
        logo.content = content.clone();
        logo.plateByDay = plates.byDay();
        logo.plateByNight = plates.byNight();
        logo.addedAt = now;
        return logo;
    }

    public void isRemoved(Instant now) {
        removedAt = now;
    }

    public void isPutBack() {
        removedAt = null;
    }

    public boolean removed() {
        return removedAt != null;
    }

    public LogoId id() {
        return new LogoId(id);
    }

    public String name() {
        return name;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public byte[] content() {
        return content.clone();
    }

    public Plates plates() {
        return new Plates(plateByDay, plateByNight);
    }
}

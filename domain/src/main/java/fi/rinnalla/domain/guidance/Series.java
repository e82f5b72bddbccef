package fi.rinnalla.domain.guidance;

import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A series of texts that a group goes through together, in one language; what has the same short name is the same series. An organisation writes it, or takes a copy of another's: the copy
 * is its own from then on, and says whose it was.
 */
@Entity
@Table(schema = "app", name = "series")
public class Series {
    @Id
    private UUID id;

    private String slug;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String title;
    private String aim;
    private String audience;
    private int minutes;
    private String needs;
    private String body;
    private String notes;
    private String origin;

    @Column(name = "copied_key")
    private String copiedKey;

    @Column(name = "publish_on")
    private LocalDate publishOn;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Series() {}

    /** A draft of one's own. */
    public static Series written(UUID id, String slug, SeriesText text, Instant now) {
        var series = new Series();
        series.id = id;
        series.slug = slug;
        series.origin = "";
        series.rewrite(text, now);
        return series;
    }

    /** A copy of what another organisation offers, as a draft. */
    public static Series copied(UUID id, String slug, OfferedSeries offered, Instant now) {
        var series = written(id, slug, offered.text(), now);
        series.origin = offered.organisation();
        series.copiedKey = offered.id().toString();
        return series;
    }

    public final void rewrite(SeriesText text, Instant now) {
        language = text.language();
        title = text.title();
        aim = text.aim();
        audience = text.audience();
        minutes = text.minutes();
        needs = text.needs();
        body = text.body();
        notes = text.notes();
        changedAt = now;
    }

    public void publishOn(LocalDate day) {
        publishOn = day;
    }

    public void takeBack() {
        publishOn = null;
    }

    /** Others are offered what is public here and was written here. */
    public boolean mayBeOffered(LocalDate today) {
        return isPublicOn(today) && origin.isEmpty();
    }

    public boolean isPublicOn(LocalDate today) {
        return publishOn != null && !publishOn.isAfter(today);
    }

    public SeriesId seriesId() {
        return new SeriesId(id);
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public SeriesText text() {
        return new SeriesText(language, title, aim, audience, minutes, needs, body, notes);
    }

    /** The organisation it was copied from; empty where it was written here. */
    public String origin() {
        return origin;
    }

    /** What it was copied from. */
    public Optional<UUID> copied() {
        return Optional.ofNullable(copiedKey).map(UUID::fromString);
    }

    public Optional<LocalDate> publishOn() {
        return Optional.ofNullable(publishOn);
    }
}

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

/** News of an organisation. Readers see it from its day on. */
@Entity
@Table(schema = "app", name = "news_item")
public class NewsItem {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String title;
    private String body;

    @Column(name = "publish_on")
    private LocalDate publishOn;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected NewsItem() {}

    /** A draft. */
    public static NewsItem written(UUID id, NewsText text, Instant now) {
        var item = new NewsItem();
        item.id = id;
        item.rewrite(text, now);
        return item;
    }

    public final void rewrite(NewsText text, Instant now) {
        language = text.language();
        title = text.title();
        body = text.body();
        changedAt = now;
    }

    public void publishOn(LocalDate day) {
        publishOn = day;
    }

    public void takeBack() {
        publishOn = null;
    }

    public UUID id() {
        return id;
    }

    public NewsText text() {
        return new NewsText(language, title, body);
    }

    public Optional<LocalDate> publishOn() {
        return Optional.ofNullable(publishOn);
    }

    public Instant changedAt() {
        return changedAt;
    }
}

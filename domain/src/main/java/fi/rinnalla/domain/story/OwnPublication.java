package fi.rinnalla.domain.story;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An article, a video, a leaflet or a report of the organisation, shown as long as there is permission. */
@Entity
@Table(schema = "app", name = "own_publication")
public class OwnPublication {
    @Id
    private UUID id;

    @Column(name = "form_key")
    private Digest formKey;

    @Enumerated(EnumType.STRING)
    private PublicationKind kind;

    private String title;
    private String about;

    @Column(name = "came_out")
    private int year;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private Readers readers;

    private String link;

    @Column(name = "on_paper")
    private boolean onPaper;

    @Column(name = "until_on")
    private LocalDate until;

    @Column(name = "hidden_on")
    private LocalDate hiddenOn;

    @Version
    private int version;

    protected OwnPublication() {}

    public static OwnPublication of(OwnPublicationId id, Digest formKey, PublicationFacts facts) {
        var publication = new OwnPublication();
        publication.id = id.value();
        publication.formKey = formKey;
        publication.describe(facts);
        return publication;
    }

    public void describe(PublicationFacts facts) {
        kind = facts.kind();
        title = facts.title();
        about = facts.about();
        year = facts.year();
        language = facts.language();
        readers = facts.readers();
        link = facts.link().orElse(null);
        onPaper = facts.onPaper();
        until = facts.until().orElse(null);
    }

    public void hide(LocalDate today) {
        hiddenOn = today;
    }

    public void show() {
        hiddenOn = null;
    }

    public boolean isShownOn(LocalDate today) {
        return hiddenOn == null && (until == null || !today.isAfter(until));
    }

    public boolean endsSoon(LocalDate today) {
        return until != null && isShownOn(today) && !until.isAfter(today.plusDays(PublicStory.DAYS_BEFORE));
    }

    public OwnPublicationId id() {
        return new OwnPublicationId(id);
    }

    public Digest formKey() {
        return formKey;
    }

    public PublicationFacts facts() {
        return new PublicationFacts(
                kind,
                title,
                about,
                year,
                language,
                readers,
                Optional.ofNullable(link),
                onPaper,
                Optional.ofNullable(until));
    }

    public boolean isHidden() {
        return hiddenOn != null;
    }
}

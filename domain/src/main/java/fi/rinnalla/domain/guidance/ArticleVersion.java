package fi.rinnalla.domain.guidance;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Helsinki;
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
 * The words of an article in one language, once and for all: whoever changes a word writes the next version. Of those
 * whose day has come, readers see the newest. Undoing is going back to an earlier one.
 */
@Entity
@Table(schema = "app", name = "article_version")
public class ArticleVersion {
    /** So long is a signature believed. */
    public static final int MONTHS_UNTIL_REVIEW = 12;

    @Id
    private UUID id;

    @Column(name = "article_id")
    private ArticleId article;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String county;
    private int number;
    private String title;
    private String lead;
    private String body;

    @Column(name = "valid_on")
    private LocalDate validOn;

    @Column(name = "publish_on")
    private LocalDate publishOn;

    @Column(name = "written_by")
    private StaffId writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "reviewed_by")
    private StaffId reviewedBy;

    private String reviewer;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    protected ArticleVersion() {}

    /** A draft, which nobody has reviewed. */
    public static ArticleVersion written(
            UUID id, ArticleId article, int number, ArticleText text, StaffId writer, Instant now) {
        var version = new ArticleVersion();
        version.id = id;
        version.article = article;
        version.number = number;
        version.language = text.language();
        version.county = text.county();
        version.title = text.title();
        version.lead = text.lead();
        version.body = text.body();
        version.validOn = text.validOn();
        version.writtenBy = writer;
        version.writtenAt = now;
        return version;
    }

    /** From that day on readers see it; a day in the past means at once. */
    public void publishOn(LocalDate day) {
        publishOn = day;
    }

    /** A draft again: readers see the version before it. */
    public void takeBack() {
        publishOn = null;
    }

    /** @param name as readers see it: a role rather than a person's name */
    public void sign(StaffId by, String name, LocalDate today) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a signature needs a name");
        }
        reviewedBy = by;
        reviewer = name;
        reviewedOn = today;
        reviewOn = today.plusMonths(MONTHS_UNTIL_REVIEW);
    }

    public void unsign() {
        reviewedBy = null;
        reviewer = null;
        reviewedOn = null;
        reviewOn = null;
    }

    public TextState stateOn(LocalDate today) {
        if (publishOn == null) {
            return TextState.DRAFT;
        }
        return publishOn.isAfter(today) ? TextState.SCHEDULED : TextState.PUBLISHED;
    }

    public ArticleText text() {
        return new ArticleText(language, county, title, lead, body, validOn);
    }

    public UUID id() {
        return id;
    }

    public ArticleId article() {
        return article;
    }

    public int number() {
        return number;
    }

    public Optional<LocalDate> publishOn() {
        return Optional.ofNullable(publishOn);
    }

    public LocalDate writtenOn() {
        return Helsinki.day(writtenAt);
    }

    public Review review() {
        return new Review(
                Optional.ofNullable(reviewer), Optional.ofNullable(reviewedOn), Optional.ofNullable(reviewOn));
    }
}

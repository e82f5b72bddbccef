package fi.rinnalla.domain.tenancy;

import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A text of the organisation's own, in one language. Until somebody has signed it, it is shown as not reviewed. */
@Entity
@Table(schema = "app", name = "tenant_text")
public class TenantText {
    @Id
    private UUID id;

    private String topic;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String body;

    @Column(name = "reviewed_by")
    private String reviewedBy;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    protected TenantText() {}

    public static TenantText about(UUID id, String topic, Language language, String body) {
        var text = new TenantText();
        text.id = id;
        text.topic = topic;
        text.language = language;
        text.body = body;
        return text;
    }

    /** A changed text has to be reviewed again. */
    public void rewrite(String newBody) {
        if (!newBody.equals(body)) {
            body = newBody;
            reviewedBy = null;
            reviewedOn = null;
        }
    }

    /** @param reviewer a role, such as "lakimies" */
    public void review(String reviewer, LocalDate today) {
        reviewedBy = reviewer;
        reviewedOn = today;
    }

    public void unsign() {
        reviewedBy = null;
        reviewedOn = null;
    }

    public UUID id() {
        return id;
    }

    public String topic() {
        return topic;
    }

    public Language language() {
        return language;
    }

    public String body() {
        return body;
    }

    public Optional<String> reviewedBy() {
        return Optional.ofNullable(reviewedBy);
    }

    public Optional<LocalDate> reviewedOn() {
        return Optional.ofNullable(reviewedOn);
    }

    public boolean isReviewed() {
        return reviewedOn != null;
    }
}

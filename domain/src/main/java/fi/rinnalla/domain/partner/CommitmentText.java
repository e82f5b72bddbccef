package fi.rinnalla.domain.partner;

import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A version of a commitment in one language, and whether somebody of the organisation has read it and stands behind it. */
@Entity
@Table(schema = "app", name = "commitment_text")
public class CommitmentText {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "version_id")
    private CommitmentVersion version;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String title;

    private String body;

    private String reviewer;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    protected CommitmentText() {}

    static CommitmentText of(UUID id, CommitmentVersion version, Language language, CommitmentWords words) {
        var text = new CommitmentText();
        text.id = id;
        text.version = version;
        text.language = language;
        text.say(words);
        return text;
    }

    /** Other words are nobody's yet. */
    final void say(CommitmentWords words) {
        if (!words.equals(words())) {
            title = words.title();
            body = words.body();
            review(null, null);
        }
    }

    /** @param name as colleagues and partners see it; null where nobody stands behind it any more */
    void review(String name, LocalDate today) {
        reviewer = name;
        reviewedOn = today;
    }

    public Language language() {
        return language;
    }

    public CommitmentWords words() {
        return new CommitmentWords(title == null ? "" : title, body == null ? "" : body);
    }

    public Optional<String> reviewer() {
        return Optional.ofNullable(reviewer);
    }

    public Optional<LocalDate> reviewedOn() {
        return Optional.ofNullable(reviewedOn);
    }
}

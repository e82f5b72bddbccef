package fi.rinnalla.domain.story;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
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

/** The story in one language. Whenever a word of it changes, its owner is asked anew. */
@Entity
@Table(schema = "app", name = "story_edition")
public class StoryEdition {
    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_NOTE = 200;
    public static final int LONGEST_BODY = 12_000;

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "story_id")
    private PublicStory story;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Sealed title;
    private Sealed body;
    private Sealed note;

    @Column(name = "written_on")
    private LocalDate writtenOn;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    protected StoryEdition() {}

    static StoryEdition of(UUID id, PublicStory story, Language language) {
        var edition = new StoryEdition();
        edition.id = id;
        edition.story = story;
        edition.language = language;
        return edition;
    }

    void say(SealedStory words, LocalDate today) {
        title = words.title();
        body = words.body();
        note = words.note().orElse(null);
        writtenOn = today;
        acceptedOn = null;
    }

    void accept(LocalDate today) {
        acceptedOn = today;
    }

    void acceptNot() {
        acceptedOn = null;
    }

    public static SealPlace placeOf(UUID id, String column) {
        return new SealPlace("story_edition", column, id);
    }

    public UUID id() {
        return id;
    }

    public Language language() {
        return language;
    }

    public SealedStory words() {
        return new SealedStory(title, body, Optional.ofNullable(note));
    }

    public LocalDate writtenOn() {
        return writtenOn;
    }

    boolean isAcceptedSince(LocalDate day) {
        return acceptedOn != null && !acceptedOn.isBefore(day);
    }

    public boolean isAccepted() {
        return acceptedOn != null;
    }
}

package fi.rinnalla.domain.partner;

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

/** One text of a story, sealed, with how it stood before its last change. */
@Entity
@Table(schema = "app", name = "story_text")
public class StoryText {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "story_id")
    private OwnStory story;

    @Enumerated(EnumType.STRING)
    private StoryPart part;

    private Sealed body;

    private Sealed before;

    @Column(name = "written_on")
    private LocalDate writtenOn;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    protected StoryText() {}

    static StoryText of(UUID id, OwnStory story, StoryPart part, Sealed body, LocalDate today) {
        var text = new StoryText();
        text.id = id;
        text.story = story;
        text.part = part;
        text.body = body;
        text.writtenOn = today;
        return text;
    }

    /** Where its words are sealed to: as they stand and as they stood alike, so that one can take the other's place. */
    public SealPlace place() {
        return place(id);
    }

    public static SealPlace place(UUID id) {
        return new SealPlace("story_text", "body", id);
    }

    void say(Sealed words, LocalDate today) {
        before = body;
        body = words;
        writtenOn = today;
    }

    /** As it stood before; and that can be taken back in the same way. */
    boolean takeBack(LocalDate today) {
        if (before == null) {
            return false;
        }
        say(before, today);
        return true;
    }

    /** It is told to nobody any more; its words stay with their owner. */
    void withdraw(LocalDate today) {
        withdrawnOn = today;
    }

    void bringBack() {
        withdrawnOn = null;
    }

    public UUID id() {
        return id;
    }

    public StoryPart part() {
        return part;
    }

    public Sealed body() {
        return body;
    }

    public boolean canBeTakenBack() {
        return before != null;
    }

    public LocalDate writtenOn() {
        return writtenOn;
    }

    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }
}

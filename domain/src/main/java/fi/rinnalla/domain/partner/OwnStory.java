package fi.rinnalla.domain.partner;

import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Sealed;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A partner's own story. One key closes all of it; when the key goes, there is no story any more. */
@Entity
@Table(schema = "app", name = "own_story")
public class OwnStory {
    @Id
    private UUID id;

    @Column(name = "partner_id")
    private PartnerId partner;

    @Column(name = "key_id")
    private KeyId key;

    @Column(name = "touched_on")
    private LocalDate touchedOn;

    @OneToMany(mappedBy = "story", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<StoryText> texts = new ArrayList<>();

    protected OwnStory() {}

    public static OwnStory of(UUID id, PartnerId partner, KeyId key, LocalDate today) {
        var story = new OwnStory();
        story.id = id;
        story.partner = partner;
        story.key = key;
        story.touchedOn = today;
        return story;
    }

    /** @param id of the text, where it is not there yet */
    public void say(StoryPart part, UUID id, Sealed words, LocalDate today) {
        touchedOn = today;
        text(part)
                .ifPresentOrElse(
                        it -> it.say(words, today), () -> texts.add(StoryText.of(id, this, part, words, today)));
    }

    /** Returns whether there was anything before. */
    public boolean takeBack(StoryPart part, LocalDate today) {
        touchedOn = today;
        return text(part).filter(it -> it.takeBack(today)).isPresent();
    }

    public void withdraw(StoryPart part, LocalDate today) {
        text(part).filter(it -> part.isTold()).ifPresent(it -> it.withdraw(today));
    }

    public void bringBack(StoryPart part) {
        text(part).ifPresent(StoryText::bringBack);
    }

    public Optional<StoryText> text(StoryPart part) {
        return texts.stream().filter(it -> it.part() == part).findFirst();
    }

    public UUID id() {
        return id;
    }

    public PartnerId partner() {
        return partner;
    }

    public KeyId key() {
        return key;
    }

    public LocalDate touchedOn() {
        return touchedOn;
    }
}

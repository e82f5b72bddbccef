package fi.rinnalla.domain.story;

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

/** Where a story went that we cannot reach: when it is over, somebody goes and takes it away. */
@Entity
@Table(schema = "app", name = "story_copy")
public class StoryCopy {
    /** Of where it is. */
    public static final int LONGEST_PLACE = 120;

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "story_id")
    private PublicStory story;

    @Enumerated(EnumType.STRING)
    private CopyKind kind;

    private String place;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    protected StoryCopy() {}

    static StoryCopy of(UUID id, PublicStory story, CopyKind kind, String place, LocalDate today) {
        var copy = new StoryCopy();
        copy.id = id;
        copy.story = story;
        copy.kind = kind;
        copy.place = place;
        copy.madeOn = today;
        return copy;
    }

    void takenBack(LocalDate today) {
        doneOn = today;
    }

    void notTakenBack() {
        doneOn = null;
    }

    public UUID id() {
        return id;
    }

    public CopyKind kind() {
        return kind;
    }

    public String place() {
        return place;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }
}

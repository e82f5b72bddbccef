package fi.rinnalla.domain.training;

import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What a participant wrote to themselves after a session or a visit. Sealed with their key; nobody else opens it. */
@Entity
@Table(schema = "app", name = "training_note")
public class TrainingNote {
    public static final int LONGEST = 2000;

    @Id
    private UUID id;

    @Column(name = "session_id")
    private TrainingSessionId session;

    @Column(name = "participant_id")
    private ParticipantId participant;

    private Sealed body;

    @Column(name = "written_on")
    private LocalDate writtenOn;

    protected TrainingNote() {}

    public static TrainingNote of(
            UUID id, TrainingSessionId session, ParticipantId participant, Sealed body, LocalDate today) {
        var note = new TrainingNote();
        note.id = id;
        note.session = session;
        note.participant = participant;
        note.rewrite(body, today);
        return note;
    }

    public final void rewrite(Sealed words, LocalDate today) {
        body = words;
        writtenOn = today;
    }

    /** Where its words are sealed to. */
    public static SealPlace place(UUID id) {
        return new SealPlace("training_note", "body", id);
    }

    public UUID id() {
        return id;
    }

    public TrainingSessionId session() {
        return session;
    }

    public Sealed body() {
        return body;
    }

    public LocalDate writtenOn() {
        return writtenOn;
    }
}

package fi.rinnalla.domain.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One participant at one session. */
@Entity
@Table(schema = "app", name = "training_mark")
public class TrainingMark {
    @Id
    private UUID id;

    @Column(name = "session_id")
    private TrainingSessionId session;

    @Column(name = "participant_id")
    private ParticipantId participant;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    protected TrainingMark() {}

    public static TrainingMark of(UUID id, TrainingSessionId session, ParticipantId participant, Presence presence) {
        var mark = new TrainingMark();
        mark.id = id;
        mark.session = session;
        mark.participant = participant;
        mark.presence = presence;
        return mark;
    }

    public void becomes(Presence other) {
        presence = other;
    }

    public TrainingSessionId session() {
        return session;
    }

    public ParticipantId participant() {
        return participant;
    }

    public Presence presence() {
        return presence;
    }
}

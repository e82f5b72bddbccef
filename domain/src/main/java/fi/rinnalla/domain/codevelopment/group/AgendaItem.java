package fi.rinnalla.domain.codevelopment.group;

import fi.rinnalla.domain.codevelopment.ThemeId;
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

/** A point of an agenda and what came of it. */
@Entity
@Table(schema = "app", name = "development_agenda_item")
public class AgendaItem {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "meeting_id")
    private GroupMeeting meeting;

    private int turn;

    @Enumerated(EnumType.STRING)
    private AgendaSource source;

    private String heading;
    private String about;
    private Integer minutes;

    @Column(name = "theme_id")
    private ThemeId theme;

    private String notes;

    @Column(name = "next_step")
    private String nextStep;

    @Column(name = "next_on")
    private LocalDate nextOn;

    protected AgendaItem() {}

    static AgendaItem of(GroupMeeting meeting, UUID id, int turn, AgendaPoint point) {
        var item = new AgendaItem();
        item.id = id;
        item.meeting = meeting;
        item.turn = turn;
        item.source = point.source();
        item.heading = point.heading();
        item.about = point.about();
        item.minutes = point.minutes().orElse(null);
        item.theme = point.theme().orElse(null);
        item.notes = "";
        item.nextStep = "";
        return item;
    }

    void write(AgendaNotes written) {
        notes = written.words();
        nextStep = written.next();
        nextOn = written.nextOn().orElse(null);
    }

    void standsAt(int newTurn) {
        turn = newTurn;
    }

    int turn() {
        return turn;
    }

    public UUID id() {
        return id;
    }

    public AgendaPoint point() {
        return new AgendaPoint(source, heading, about, Optional.ofNullable(minutes), Optional.ofNullable(theme));
    }

    public AgendaNotes notes() {
        return new AgendaNotes(notes, nextStep, Optional.ofNullable(nextOn));
    }
}

package fi.rinnalla.domain.survey.measure;

import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How often each step was chosen for one question after a visit to one place, a call to one line, or a group or an event of one
 * programme, in one quarter. There is no row for an answer.
 */
@Entity
@Table(schema = "app", name = "door_tally")
public class DoorTally {
    @Id
    private UUID id;

    @Column(name = "place_id")
    private PlaceId place;

    @Column(name = "line_id")
    private LineId line;

    @Column(name = "programme_id")
    private ProgrammeId programme;

    /** Of the programme: its groups or its events. */
    @Enumerated(EnumType.STRING)
    private ExitDoor gatherings;

    @Column(name = "quarter_on")
    private LocalDate quarter;

    private boolean coded;

    @Enumerated(EnumType.STRING)
    private ExitQuestion question;

    private int one;
    private int two;
    private int three;
    private int four;
    private int five;

    protected DoorTally() {}

    public static DoorTally of(AskedAt at, Quarter quarter, boolean coded, ExitQuestion question) {
        var tally = new DoorTally();
        tally.id = UUID.randomUUID();
        switch (at.door()) {
            case VISITS -> tally.place = new PlaceId(at.id());
            case CALLS -> tally.line = new LineId(at.id());
            case GROUPS, EVENTS -> {
                tally.programme = new ProgrammeId(at.id());
                tally.gatherings = at.door();
            }
        }
        tally.quarter = quarter.firstDay();
        tally.coded = coded;
        tally.question = question;
        return tally;
    }

    public void add(int step) {
        switch (step) {
            case 1 -> one++;
            case 2 -> two++;
            case 3 -> three++;
            case 4 -> four++;
            case 5 -> five++;
            default -> throw new IllegalArgumentException("five steps");
        }
    }

    public AskedAt at() {
        if (place != null) {
            return new AskedAt(ExitDoor.VISITS, place.value());
        }
        return line != null ? new AskedAt(ExitDoor.CALLS, line.value()) : new AskedAt(gatherings, programme.value());
    }

    /** Whether these came with slips. */
    public boolean isCoded() {
        return coded;
    }

    public ExitQuestion question() {
        return question;
    }

    /** From the least to the most. */
    public List<Integer> counts() {
        return List.of(one, two, three, four, five);
    }
}

package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.programme.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A number where somebody answers during the line's hours. */
@Entity
@Table(schema = "app", name = "phone_line")
public class PhoneLine {
    @Id
    private UUID id;

    @Column(name = "programme_id")
    private ProgrammeId programme;

    private String name;
    private String number;

    protected PhoneLine() {}

    public static PhoneLine of(LineId id, ProgrammeId programme, String name, String number) {
        var line = new PhoneLine();
        line.id = id.value();
        line.programme = programme;
        line.name = name;
        line.number = number;
        return line;
    }

    public void changeNumber(String newNumber) {
        number = newNumber;
    }

    public LineId id() {
        return new LineId(id);
    }

    public ProgrammeId programme() {
        return programme;
    }

    public String name() {
        return name;
    }

    public String number() {
        return number;
    }
}

package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.programme.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A number where somebody answers during the line's hours. */
@Entity
@Table(schema = "app", name = "phone_line")
public class PhoneLine implements Door {
    @Id
    private UUID id;

    @Column(name = "programme_id")
    private ProgrammeId programme;

    private String name;
    private String number;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    protected PhoneLine() {}

    public static PhoneLine of(LineId id, ProgrammeId programme, String name, String number) {
        var line = new PhoneLine();
        line.id = id.value();
        line.programme = programme;
        line.name = name;
        line.number = number;
        return line;
    }

    public void isCalled(String newName) {
        name = newName;
    }

    public void changeNumber(String newNumber) {
        number = newNumber;
    }

    @Override
    public void closeAfter(LocalDate lastDay) {
        endsOn = lastDay;
    }

    @Override
    public void reopen() {
        endsOn = null;
    }

    @Override
    public DoorId door() {
        return DoorId.of(id());
    }

    @Override
    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    public LineId id() {
        return new LineId(id);
    }

    @Override
    public ProgrammeId programme() {
        return programme;
    }

    @Override
    public String name() {
        return name;
    }

    public String number() {
        return number;
    }
}

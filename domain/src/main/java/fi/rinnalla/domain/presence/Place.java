package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.programme.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A meeting place: a door that is open when it says so. Its code stands in the QR on the table. */
@Entity
@Table(schema = "app", name = "place")
public class Place implements Door {
    @Id
    private UUID id;

    @Column(name = "programme_id")
    private ProgrammeId programme;

    private String code;
    private String name;
    private String street;
    private String town;

    @Column(name = "step_free")
    private Boolean stepFree;

    private int position;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    protected Place() {}

    public static Place at(PlaceId id, ProgrammeId programme, String code, String name, String street, String town) {
        var place = new Place();
        place.id = id.value();
        place.programme = programme;
        place.code = code;
        place.name = name;
        place.street = street;
        place.town = town;
        return place;
    }

    public void isCalled(String newName) {
        name = newName;
    }

    public void standsIn(String newStreet, String newTown) {
        street = newStreet;
        town = newTown;
    }

    /** Nobody has looked, or what was seen is no longer so. */
    public void isNotLookedAt() {
        stepFree = null;
    }

    /** Said only where somebody has been there and looked. */
    public void isStepFree(boolean looked) {
        stepFree = looked;
    }

    public void standsAt(int newPosition) {
        position = newPosition;
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

    public PlaceId id() {
        return new PlaceId(id);
    }

    @Override
    public ProgrammeId programme() {
        return programme;
    }

    public String code() {
        return code;
    }

    @Override
    public String name() {
        return name;
    }

    public String street() {
        return street;
    }

    public String town() {
        return town;
    }

    /** Empty where nobody has looked. */
    public Optional<Boolean> stepFree() {
        return Optional.ofNullable(stepFree);
    }

    public int position() {
        return position;
    }
}

package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.programme.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** A meeting place: a door that is open when it says so. Its code stands in the QR on the table. */
@Entity
@Table(schema = "app", name = "place")
public class Place {
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

    /** Said only where somebody has been there and looked. */
    public void isStepFree(boolean looked) {
        stepFree = looked;
    }

    public void standsAt(int newPosition) {
        position = newPosition;
    }

    public PlaceId id() {
        return new PlaceId(id);
    }

    public ProgrammeId programme() {
        return programme;
    }

    public String code() {
        return code;
    }

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

package fi.rinnalla.domain.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What an organisation does for parents in one county, for as long as somebody pays for it. */
@Entity
@Table(schema = "app", name = "programme")
public class Programme {
    @Id
    private UUID id;

    private String slug;
    private String name;
    private String county;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private String funder;

    protected Programme() {}

    public static Programme started(ProgrammeId id, String slug, String name, String county, LocalDate startsOn) {
        var programme = new Programme();
        programme.id = id.value();
        programme.slug = slug;
        programme.name = name;
        programme.county = county;
        programme.startsOn = startsOn;
        return programme;
    }

    public void isFundedBy(String newFunder) {
        funder = newFunder;
    }

    public void endOn(LocalDate lastDay) {
        if (lastDay.isBefore(startsOn)) {
            throw new IllegalArgumentException("a programme ends after it starts");
        }
        endsOn = lastDay;
    }

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    public ProgrammeId id() {
        return new ProgrammeId(id);
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public String county() {
        return county;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    public Optional<String> funder() {
        return Optional.ofNullable(funder);
    }
}

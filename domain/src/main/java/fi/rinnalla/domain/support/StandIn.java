package fi.rinnalla.domain.support;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.presence.FirstName;
import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * A worker is away from one day to another, and somebody looks after what they carry. Relations stay theirs: on the day after
 * the last one they are back by themselves.
 */
@Entity
@Table(schema = "app", name = "stand_in")
public class StandIn {
    /** Whoever is away for longer hands over what they carry. */
    public static final int MOST_DAYS = 60;

    @Id
    private UUID id;

    @Column(name = "away_id")
    private StaffId away;

    @Column(name = "stand_in_id")
    private StaffId who;

    @Column(name = "first_name")
    private FirstName firstName;

    @Column(name = "first_on")
    private LocalDate firstOn;

    @Column(name = "last_on")
    private LocalDate lastOn;

    @Column(name = "form_key")
    private Digest formKey;

    protected StandIn() {}

    /** @param firstName by which the stand-in wants to be known to parents; empty where the role is enough */
    public static StandIn of(
            StandInId id,
            StaffId away,
            StaffId who,
            Optional<FirstName> firstName,
            LocalDate first,
            LocalDate last,
            Digest formKey) {
        if (away.equals(who) || !mayLast(first, last)) {
            throw new IllegalArgumentException("nobody stands in for themselves, backwards, or for months");
        }
        var it = new StandIn();
        it.id = id.value();
        it.away = away;
        it.who = who;
        it.firstName = firstName.orElse(null);
        it.firstOn = first;
        it.lastOn = last;
        it.formKey = formKey;
        return it;
    }

    public static boolean mayLast(LocalDate first, LocalDate last) {
        return !last.isBefore(first) && last.isBefore(first.plusDays(MOST_DAYS));
    }

    /** Who looks after what that worker carries on that day: of several the one who was asked last. */
    public static Optional<StandIn> of(Collection<StandIn> all, StaffId carrier, LocalDate day) {
        return all.stream()
                .filter(it -> it.away.equals(carrier) && it.covers(day))
                .max(Comparator.comparing(it -> it.id.toString()));
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(firstOn) && !day.isAfter(lastOn);
    }

    public StandInId id() {
        return new StandInId(id);
    }

    public StaffId away() {
        return away;
    }

    public StaffId who() {
        return who;
    }

    public Optional<FirstName> firstName() {
        return Optional.ofNullable(firstName);
    }

    public LocalDate first() {
        return firstOn;
    }

    public LocalDate last() {
        return lastOn;
    }

    public Digest formKey() {
        return formKey;
    }
}

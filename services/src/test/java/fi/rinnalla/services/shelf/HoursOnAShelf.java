package fi.rinnalla.services.shelf;

import fi.rinnalla.domain.presence.DoorId;
import fi.rinnalla.domain.presence.Hours;
import fi.rinnalla.domain.presence.HoursChange;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.Opening;
import fi.rinnalla.domain.presence.OpeningException;
import fi.rinnalla.domain.presence.OpeningHours;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The hours of one door, in memory. */
public final class HoursOnAShelf implements OpeningHours {
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final List<Opening> openings = new ArrayList<>();
    private final List<OpeningException> exceptions = new ArrayList<>();
    private final Map<Digest, HoursChange> changes = new LinkedHashMap<>();
    private Digest newest;

    /** The form the next change comes with; a shelf cannot look into an entity. */
    public Digest nextForm() {
        newest = Digest.of("form " + changes.size() + openings.size() + exceptions.size());
        return newest;
    }

    @Override
    public Hours of(PlaceId place, LocalDate from) {
        return of(DoorId.of(place), from);
    }

    @Override
    public Hours of(LineId line, LocalDate from) {
        return of(DoorId.of(line), from);
    }

    @Override
    public Hours of(DoorId door, LocalDate from) {
        return new Hours(
                week(door, from).stream().map(Opening::hours).toList(),
                exceptions(door, from, EVER).stream()
                        .map(OpeningException::special)
                        .toList());
    }

    @Override
    public List<Opening> week(DoorId door, LocalDate from) {
        return openings.stream()
                .filter(it -> it.removedBy().isEmpty())
                .filter(it -> it.hours().until() == null || !it.hours().until().isBefore(from))
                .toList();
    }

    @Override
    public List<OpeningException> exceptions(DoorId door, LocalDate first, LocalDate last) {
        return exceptions.stream()
                .filter(it -> it.removedBy().isEmpty())
                .filter(it -> !it.special().day().isBefore(first)
                        && !it.special().day().isAfter(last))
                .toList();
    }

    @Override
    public Optional<HoursChange> changeWith(Digest form) {
        return Optional.ofNullable(changes.get(form));
    }

    @Override
    public Optional<HoursChange> lastChange(DoorId door) {
        return changes.values().stream().reduce((older, newer) -> newer);
    }

    @Override
    public void takeBack(HoursChange change) {
        openings.removeIf(it -> it.addedBy().filter(change.id()::equals).isPresent());
        exceptions.removeIf(it -> it.addedBy().filter(change.id()::equals).isPresent());
        openings.stream()
                .filter(it -> it.removedBy().filter(change.id()::equals).isPresent())
                .forEach(Opening::isBack);
        exceptions.stream()
                .filter(it -> it.removedBy().filter(change.id()::equals).isPresent())
                .forEach(OpeningException::isBack);
        changes.values().remove(change);
    }

    @Override
    public void add(HoursChange change) {
        changes.put(newest, change);
    }

    @Override
    public void add(Opening opening) {
        openings.add(opening);
    }

    @Override
    public void add(OpeningException exception) {
        exceptions.add(exception);
    }
}

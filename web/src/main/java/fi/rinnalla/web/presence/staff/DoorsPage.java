package fi.rinnalla.web.presence.staff;

import fi.rinnalla.services.presence.DoorSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.presence.DoorCard;
import fi.rinnalla.web.shared.Chrome;
import java.time.LocalDate;
import java.util.List;

/** All places and lines, those that are closed for good last. */
public record DoorsPage(Chrome chrome, List<DoorSheet> doors, LocalDate today) implements StaffPage {
    static final String TEMPLATE = "presence/staff/doors";
    static final String URL = "/hallinta/paikat";

    /** @param closed closed for good */
    public record Row(String name, String href, String about, String now, String week, boolean closed) {}

    public List<Row> rows() {
        return doors.stream()
                .map(this::row)
                .sorted((one, other) -> Boolean.compare(one.closed(), other.closed()))
                .toList();
    }

    private Row row(DoorSheet it) {
        var card = DoorCard.of(it.row(), chrome.voice(), today);
        var closed = it.row().endsOn().filter(today::isAfter).isPresent();
        return new Row(
                card.name(),
                URL + "/" + it.id(),
                it.isPlace() ? card.address() : card.number(),
                closed ? say("hours.closed_for_good") : card.now(),
                String.join(", ", card.weekly()),
                closed);
    }
}

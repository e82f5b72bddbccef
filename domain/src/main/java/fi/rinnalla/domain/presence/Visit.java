package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.shared.Chosen;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One mark of the tally: somebody of a kind came to a place on a day. It holds no person, no name and no moment; what was
 * taken back stays as a mark that is not counted, so that its form, sent once more, counts nothing anew.
 */
@Entity
@Table(schema = "app", name = "visit")
public class Visit {
    @Id
    private UUID id;

    @Column(name = "place_id")
    private PlaceId place;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private VisitKind kind;

    @Column(name = "form_key")
    private Digest formKey;

    private boolean undone;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String topics = "";
    private boolean informed;

    @Column(name = "guided_to")
    private String guidedTo = "";

    protected Visit() {}

    public static Visit of(VisitId id, PlaceId place, LocalDate day, VisitKind kind, Digest formKey) {
        var visit = new Visit();
        visit.id = id.value();
        visit.place = place;
        visit.day = day;
        visit.kind = kind;
        visit.formKey = formKey;
        return visit;
    }

    public void undo() {
        undone = true;
    }

    public void describe(VisitDetails details) {
        language = details.language().orElse(null);
        topics = Chosen.text(details.topics());
        informed = details.informed();
        guidedTo = Chosen.text(details.guidedTo());
    }

    public VisitDetails details() {
        return VisitDetails.written(language, topics, informed, guidedTo);
    }

    public VisitId id() {
        return new VisitId(id);
    }

    public PlaceId place() {
        return place;
    }

    public LocalDate day() {
        return day;
    }

    public VisitKind kind() {
        return kind;
    }

    public Digest formKey() {
        return formKey;
    }

    public boolean isUndone() {
        return undone;
    }
}

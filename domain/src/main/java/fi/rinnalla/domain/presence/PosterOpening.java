package fi.rinnalla.domain.presence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** How often a poster's code was opened on one day. Only counted up, in the database, and only read here. */
@Entity
@Table(schema = "app", name = "poster_opening")
public class PosterOpening {
    @Id
    private UUID id;

    @Column(name = "poster_id")
    private PosterId poster;

    private LocalDate day;
    private int times;

    protected PosterOpening() {}

    public PosterId poster() {
        return poster;
    }

    public LocalDate day() {
        return day;
    }

    public int times() {
        return times;
    }
}

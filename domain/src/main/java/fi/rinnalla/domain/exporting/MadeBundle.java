package fi.rinnalla.domain.exporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** What was made; nothing yet, at first. Never changes itself. */
@Embeddable
class MadeBundle {
    @Column(name = "ready_at")
    private Instant readyAt;

    @Column(name = "row_count")
    private long rows;

    private long size;
    private String checksum;
    private int parts;

    protected MadeBundle() {}

    static MadeBundle none() {
        return new MadeBundle();
    }

    static MadeBundle of(Bundle bundle, Instant now) {
        var made = new MadeBundle();
        made.readyAt = now;
        made.rows = bundle.rows();
        made.size = bundle.size();
        made.checksum = bundle.checksum();
        made.parts = bundle.parts();
        return made;
    }

    Optional<Instant> readyAt() {
        return Optional.ofNullable(readyAt);
    }

    Optional<Bundle> bundle() {
        return readyAt().map(it -> new Bundle(rows, size, checksum, parts));
    }
}

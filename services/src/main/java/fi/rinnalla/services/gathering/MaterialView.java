package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.Material;
import fi.rinnalla.domain.gathering.MaterialText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Something to read after a meeting. */
public record MaterialView(UUID id, MaterialText text, boolean hidden) {
    static MaterialView of(Material it) {
        return new MaterialView(it.id(), it.text(), it.hidden());
    }

    static List<MaterialView> all(Gathering it) {
        return it.handouts().all().stream().map(MaterialView::of).toList();
    }

    static List<MaterialView> forHolders(Gathering it, Instant now) {
        return it.handouts().toRead(now).stream().map(MaterialView::of).toList();
    }

    static List<MaterialView> forEverybody(Gathering it, Instant now) {
        return forHolders(it, now).stream()
                .filter(one -> one.text().forEverybody())
                .toList();
    }
}

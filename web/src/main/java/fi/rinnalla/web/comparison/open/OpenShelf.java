package fi.rinnalla.web.comparison.open;

import fi.rinnalla.domain.comparison.NetworkId;
import fi.rinnalla.domain.opendata.OpenEdition;
import fi.rinnalla.web.api.Finished;
import fi.rinnalla.web.shared.OneAtATime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finished files of open data, by network and year, each with the edition it was made from: who comes is handed what lies here as long as that
 * is the edition of the day. One is made at a time, since a year of a large network takes much memory while it is made.
 */
@ApplicationScoped
public class OpenShelf {
    /** In bytes; the newest lies here even where it is larger. */
    static final long ROOM = 24_000_000;

    private final OneAtATime workshop = new OneAtATime();
    private final LinkedHashMap<Place, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    private record Place(NetworkId network, int year, String form) {}

    private record Kept(OpenEdition edition, Finished file) {}

    /**
     * @param edition asked for before the file is made, so that what changes meanwhile is made anew next time
     * @param form of the file, such as {@code csv}
     */
    public Finished file(OpenEdition edition, String form, Supplier<byte[]> write) {
        return found(edition, form)
                .orElseGet(() -> workshop.make(() ->
                        found(edition, form).orElseGet(() -> put(edition, form, Finished.of(write.get())))));
    }

    private synchronized Optional<Finished> found(OpenEdition edition, String form) {
        return Optional.ofNullable(kept.get(place(edition, form)))
                .filter(it -> it.edition().equals(edition))
                .map(Kept::file);
    }

    private synchronized Finished put(OpenEdition edition, String form, Finished file) {
        var place = place(edition, form);
        kept.remove(place);
        kept.put(place, new Kept(edition, file));
        while (size() > ROOM && kept.size() > 1) {
            kept.remove(kept.keySet().iterator().next());
        }
        return file;
    }

    private long size() {
        return kept.values().stream().mapToLong(it -> it.file().body().length).sum();
    }

    private static Place place(OpenEdition edition, String form) {
        return new Place(edition.network(), edition.year(), form);
    }
}

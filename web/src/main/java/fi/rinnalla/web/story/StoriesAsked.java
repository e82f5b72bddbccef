package fi.rinnalla.web.story;

import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.domain.story.PublicationKind;
import fi.rinnalla.services.story.PublicationRow;
import fi.rinnalla.services.story.ReadingStories;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reader chose to see, as it stands in the address. Nonsense there chooses nothing. */
public class StoriesAsked {
    static final String KIND = "laji";
    static final String STORIES = "tarina";

    @QueryParam(KIND)
    private String kind;

    @QueryParam("alkaen")
    private String after;

    boolean isWithStories() {
        return kind().isEmpty() && after().isEmpty();
    }

    boolean isStoriesAlone() {
        return STORIES.equals(kind);
    }

    Slice<PublicationRow> publications(ReadingStories reading) {
        return isStoriesAlone() ? new Slice<>(List.of(), Optional.empty()) : reading.publications(kind(), after());
    }

    Optional<PublicationKind> kind() {
        return Typed.one(PublicationKind.class, kind == null ? "" : kind);
    }

    Optional<After> after() {
        return Typed.place(after);
    }

    /** The same choice, beginning there. */
    String query(Optional<After> begins) {
        var chosen = isStoriesAlone() ? Optional.of(STORIES) : kind().map(Typed::low);
        var parts = Stream.concat(chosen.map(it -> KIND + "=" + it).stream(), begins.map(it -> "alkaen=" + it).stream())
                .collect(Collectors.joining("&"));
        return parts.isEmpty() ? "" : "?" + parts;
    }
}

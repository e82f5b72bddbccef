package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.shared.Language;
import java.util.List;
import java.util.Optional;

/** The meeting places of this organisation, in the order it wants. */
public interface Places {
    Optional<Place> find(PlaceId id);

    /** Kept until the transaction ends. */
    Optional<Place> hold(PlaceId id);

    Optional<Place> findByCode(String code);

    List<Place> all();

    /** In just this language; what to say where it is missing is for the page to decide. */
    Optional<PlaceText> text(PlaceId place, Language language);

    void add(Place place);

    void add(PlaceText text);
}

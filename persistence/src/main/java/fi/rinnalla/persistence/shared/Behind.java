package fi.rinnalla.persistence.shared;

import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Slice;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import java.util.function.Function;

/** The end of each question for a page of a list that goes by a day and an id. */
public final class Behind {
    private Behind() {}

    /** @param question that names {@code :day} and {@code :id} where there is a place to begin behind */
    public static <T> Slice<T> page(
            TypedQuery<T> question, Optional<After> after, int limit, Function<T, After> place) {
        after.ifPresent(it -> question.setParameter("day", it.day()).setParameter("id", it.id()));
        return Slice.of(question.setMaxResults(limit + 1).getResultList(), limit, place);
    }
}

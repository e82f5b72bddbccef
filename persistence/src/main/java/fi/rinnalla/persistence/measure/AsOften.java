package fi.rinnalla.persistence.measure;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** What is alike is fetched once with how often it is there: a quarter may hold thousands, and they differ in little. */
final class AsOften {
    private AsOften() {}

    /** @param rows with the count in the last column */
    static <T> List<T> counted(List<Object[]> rows, Function<Object[], T> fact) {
        return rows.stream()
                .flatMap(it -> Collections.nCopies(((Number) it[it.length - 1]).intValue(), fact.apply(it)).stream())
                .toList();
    }
}

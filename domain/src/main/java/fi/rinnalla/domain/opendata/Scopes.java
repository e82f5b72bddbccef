package fi.rinnalla.domain.opendata;

import fi.rinnalla.domain.access.Scope;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Several scopes as they lie in the database: {@code places:read events:read}. */
final class Scopes {
    private Scopes() {}

    static String written(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::code).collect(Collectors.joining(" "));
    }

    /** One that we no longer know gives nothing. */
    static Set<Scope> read(String written) {
        return Arrays.stream(written.split(" "))
                .flatMap(it -> Scope.coded(it).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}

package fi.rinnalla.web.importing;

import fi.rinnalla.domain.importing.ImportKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How what is brought in is called in an address. */
enum KindPath {
    KAYNNIT(ImportKind.VISITS),
    PUHELUT(ImportKind.CALLS),
    TAPAHTUMAT(ImportKind.EVENTS),
    KUMPPANIT(ImportKind.PARTNERS);

    private final ImportKind kind;

    KindPath(ImportKind kind) {
        this.kind = kind;
    }

    static Optional<ImportKind> kind(String path) {
        return Arrays.stream(values())
                .filter(it -> it.path().equals(path))
                .map(it -> it.kind)
                .findFirst();
    }

    static String of(ImportKind kind) {
        return Arrays.stream(values())
                .filter(it -> it.kind == kind)
                .map(KindPath::path)
                .findFirst()
                .orElseThrow();
    }

    private String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}

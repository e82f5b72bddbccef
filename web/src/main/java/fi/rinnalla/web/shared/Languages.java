package fi.rinnalla.web.shared;

import fi.rinnalla.domain.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Which language to speak: the address says it; where it does not, the browser's wish decides among ours. */
public final class Languages {
    private Languages() {}

    public static Language of(HttpServletRequest request) {
        var first = request.getRequestURI().split("/", 3);
        return Language.atPath(first.length > 1 ? first[1] : "")
                .orElseGet(() -> wished(request, List.of(Language.values())));
    }

    /** The first wish of the browser that is spoken here; else the first language of the organisation. */
    public static Language wished(HttpServletRequest request, List<Language> spoken) {
        for (Locale wish : Collections.list(request.getLocales())) {
            for (Language language : spoken) {
                if (language.tag().equals(wish.getLanguage()) && request.getHeader("Accept-Language") != null) {
                    return language;
                }
            }
        }
        return spoken.get(0);
    }
}

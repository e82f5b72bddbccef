package fi.rinnalla.web.comparison.open;

import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.opendata.SeeingOpenData;

/** Which year somebody asks for: the newest one of which there is anything, where they do not say. */
final class OpenYear {
    private OpenYear() {}

    /** @throws NotFound where nothing of that year is open */
    static OpenDataFile of(SeeingOpenData seeing, String asked) {
        var year = seeing.years().stream()
                .filter(it -> asked == null || asked.equals(it.toString()))
                .findFirst()
                .orElseThrow(() -> new NotFound("open data of that year"));
        return new OpenDataFile(seeing.of(year));
    }
}

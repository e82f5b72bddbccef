package fi.rinnalla.web.comparison.open;

import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.opendata.SeeingOpenData;
import fi.rinnalla.web.api.Finished;
import java.util.function.Function;

/** Which year somebody asks for: the newest one of which there is anything, where they do not say. */
record OpenYear(SeeingOpenData seeing, OpenShelf shelf) {
    /** @throws NotFound where nothing of that year is open */
    Finished csv(String asked) {
        return file(asked, "csv", OpenDataFile::csv);
    }

    /** @throws NotFound where nothing of that year is open */
    Finished json(String asked) {
        return file(asked, "json", OpenDataFile::json);
    }

    private Finished file(String asked, String form, Function<OpenDataFile, byte[]> written) {
        var year = seeing.years().stream()
                .filter(it -> asked == null || asked.equals(it.toString()))
                .findFirst()
                .orElseThrow(() -> new NotFound("open data of that year"));
        return shelf.file(seeing.edition(year), form, () -> written.apply(new OpenDataFile(seeing.of(year))));
    }
}

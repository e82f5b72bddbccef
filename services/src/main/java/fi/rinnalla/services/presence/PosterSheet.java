package fi.rinnalla.services.presence;

import java.time.YearMonth;
import java.util.List;

/**
 * One poster with what is printed on it.
 *
 * @param months a year of openings, the oldest month first; those without any are there too
 */
public record PosterSheet(PosterRow poster, DoorRow door, List<Month> months) {
    public record Month(YearMonth month, int times) {}
}

package fi.rinnalla.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What each part of somebody's day took in taps and seconds: {@code target/days.csv}. Nobody judges the seconds. */
final class DayBook {
    private static final List<String> ROWS = new ArrayList<>(List.of("day,way,part,taps,seconds"));

    private DayBook() {}

    static synchronized void write(String day, Hands hands) {
        hands.parts().forEach(it -> ROWS.add(day + "," + it));
        try {
            Files.write(Path.of("target", "days.csv"), ROWS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

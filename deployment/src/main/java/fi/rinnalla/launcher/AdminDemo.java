package fi.rinnalla.launcher;

import fi.rinnalla.demo.growth.Growth;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Grows a house of the demonstration, to see what the product is like where there is much of everything. */
record AdminDemo(Home home, Console console, LocalDate today) {

    void grow(Arguments arguments) {
        var slug = arguments.need("--tenant");
        var times = times(arguments.find("--times").orElse("1"));
        needDemonstration(RunOptions.data(arguments).resolve("demo.json"), slug);
        try (var database = OperatorDatabase.open(home, arguments)) {
            var outcome = new Growing(database.address(), database.passwords(), today)
                    .grow(slug, times, n -> console.progress("half year " + n + " of " + times));
            say(outcome, slug, times);
        }
    }

    private void say(Growth.Outcome outcome, String slug, int times) {
        switch (outcome) {
            case NO_DEMONSTRATION -> throw noDemonstration(slug);
            case GREW_BEFORE ->
                throw Refused.because("'" + slug + "' has grown already; start anew in another --data.");
            case GROWN ->
                console.say("'" + slug + "' has grown by " + times + (times == 1 ? " half year." : " half years."));
        }
    }

    /** Nothing invented is ever written beside what people wrote. */
    private static void needDemonstration(Path file, String slug) {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            var known = reader.readObject().getJsonArray("tenants").getValuesAs(JsonObject.class).stream()
                    .anyMatch(it -> it.getString("slug").equals(slug));
            if (!known) {
                throw noDemonstration(slug);
            }
        } catch (IOException none) {
            throw noDemonstration(slug);
        }
    }

    private static Refused noDemonstration(String slug) {
        return Refused.because("'" + slug + "' is no house of the demonstration; only such a house can grow,"
                + " once './rinnalla run' has told its history.");
    }

    private static int times(String text) {
        try {
            var times = Integer.parseInt(text);
            if (times >= 1 && times <= Growing.MOST_TIMES) {
                return times;
            }
        } catch (NumberFormatException notANumber) {
            // answered below, like a number out of range
        }
        throw Refused.notUnderstood(
                "--times must be a number from 1 to " + Growing.MOST_TIMES + ", not '" + text + "'.");
    }
}

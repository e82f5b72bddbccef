package fi.rinnalla.web.presence.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.presence.PictureRow;
import fi.rinnalla.services.shared.Development;
import fi.rinnalla.services.shared.Order;
import fi.rinnalla.web.shared.Multipart;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Voice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A picture as it was sent, and the words for whoever does not see it.
 *
 * @param languages in which the organisation speaks, and so in which it has to be described
 */
record PictureForm(Multipart sent, List<Language> languages) {
    static final String FILE = "picture";
    static final PictureForm EMPTY = new PictureForm(new Multipart(Map.of()), List.of());
    private static final String WORDS = "words";
    private static final int LONGEST = 200;

    static PictureForm of(PictureRow hanging) {
        var parts = new HashMap<String, Multipart.Part>();
        hanging.words()
                .forEach((language, words) ->
                        parts.put(nameOf(language), new Multipart.Part("", words.getBytes(StandardCharsets.UTF_8))));
        return new PictureForm(new Multipart(parts), List.copyOf(hanging.words().keySet()));
    }

    static String nameOf(Language language) {
        return Sent.name(WORDS, language);
    }

    /** @param hangs then the words alone may be changed */
    List<Problem> problems(boolean hangs, Voice voice) {
        var problems = new ArrayList<Problem>();
        if (file().isEmpty() && !hangs) {
            problems.add(new Problem(FILE, voice.say("hours.picture.error.missing")));
        }
        if (file().filter(it -> !it.saysItIsAPicture()).isPresent()) {
            problems.add(new Problem(FILE, voice.say("hours.picture.error.not_a_picture")));
        }
        for (var language : languages) {
            if (text(language).isEmpty()) {
                problems.add(new Problem(nameOf(language), voice.say("hours.picture.error.words")));
            }
            if (text(language).length() > LONGEST) {
                problems.add(new Problem(nameOf(language), voice.say("hours.error.too_long", "max", LONGEST)));
            }
        }
        return problems;
    }

    String reason(Development.Why why, DoorDesk desk) {
        return switch (why) {
            case NOT_A_PICTURE -> desk.say("hours.picture.error.not_a_picture");
            case BROKEN -> desk.say("hours.picture.error.broken");
            case TOO_MANY_BYTES ->
                desk.say("hours.picture.error.heavy", "max", Order.PHOTOGRAPH.mostBytes() / 1024 / 1024);
            case TOO_MANY_PIXELS ->
                desk.say("hours.picture.error.large", "max", Order.PHOTOGRAPH.mostPixels() / 1_000_000);
            case TOO_SMALL -> desk.say("hours.picture.error.small", "min", Order.PHOTOGRAPH.leastSide());
        };
    }

    Optional<Multipart.Part> file() {
        return sent.file(FILE);
    }

    String text(Language language) {
        return sent.text(nameOf(language)).strip();
    }

    Map<Language, String> words() {
        var words = new EnumMap<Language, String>(Language.class);
        languages.forEach(it -> words.put(it, text(it)));
        return words;
    }
}

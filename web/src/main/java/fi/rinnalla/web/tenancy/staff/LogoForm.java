package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.services.shared.Development;
import fi.rinnalla.services.shared.Order;
import fi.rinnalla.web.shared.Multipart;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A logo as it was sent, and what it says. */
record LogoForm(Multipart sent) {
    static final String FILE = "logo";
    static final String WORDS = "words";
    private static final int LONGEST = 120;
    private static final int KILOBYTE = 1024;

    static LogoForm saying(String words) {
        return new LogoForm(
                new Multipart(Map.of(WORDS, new Multipart.Part("", words.getBytes(StandardCharsets.UTF_8)))));
    }

    /** @param shown whether one stands there: then its words alone may be changed */
    List<Problem> problems(boolean shown, Voice voice) {
        var problems = new ArrayList<Problem>();
        if (file().isEmpty() && !shown) {
            problems.add(new Problem(FILE, voice.say("admin.logo.error.missing")));
        }
        if (file().filter(it -> !it.saysItIsAPicture()).isPresent()) {
            problems.add(new Problem(FILE, voice.say("admin.logo.error.not_a_picture")));
        }
        if (words().isEmpty()) {
            problems.add(new Problem(WORDS, voice.say("admin.logo.error.words")));
        }
        if (words().length() > LONGEST) {
            problems.add(new Problem(WORDS, voice.say("admin.error.long", "max", LONGEST)));
        }
        return problems;
    }

    Problem because(Development.Why why, Voice voice) {
        var words = switch (why) {
            case NOT_A_PICTURE -> voice.say("admin.logo.error.not_a_picture");
            case BROKEN -> voice.say("admin.logo.error.broken");
            case TOO_MANY_BYTES -> voice.say("admin.logo.error.heavy", "max", kilobytes());
            case TOO_MANY_PIXELS -> voice.say("admin.logo.error.large", "max", Order.LOGO.longestSide());
            case TOO_SMALL -> voice.say("admin.logo.error.small", "min", Order.LOGO.leastSide());
        };
        return new Problem(FILE, words);
    }

    static int kilobytes() {
        return Order.LOGO.mostBytes() / KILOBYTE;
    }

    Optional<Multipart.Part> file() {
        return sent.file(FILE);
    }

    String words() {
        return sent.text(WORDS).strip().replaceAll("\\s+", " ");
    }
}

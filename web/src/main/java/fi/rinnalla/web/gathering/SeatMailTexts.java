package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.gathering.SeatMailWords;
import fi.rinnalla.services.gathering.SeatNews;
import fi.rinnalla.web.shared.DoorUrl;
import fi.rinnalla.web.shared.Texts;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Unbroken;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * The mail to somebody who asked to be told: a time, and a link that opens nothing without their card. Whoever looks over
 * their shoulder learns neither what meets nor whose it is.
 */
@Dependent
public class SeatMailTexts implements SeatMailWords {
    private final Texts texts;

    @Inject
    public SeatMailTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Written write(SeatNews news, Language language) {
        var voice = new Voice(language, texts.in(language), name -> null);
        var key = "gathering.mail." + Typed.low(news.kind());
        var body = String.join(
                "\n\n",
                voice.say(key, "when", when(news, voice)),
                voice.say("gathering.mail.look", "link", link(news.door(), language)),
                voice.say("gathering.mail.stop"));
        return new Written(voice.say(key + ".subject"), Unbroken.undone(body) + "\n");
    }

    private static String when(SeatNews news, Voice voice) {
        var words = new GatheringWords(voice);
        return news.meeting()
                .map(words::when)
                .orElseGet(() -> news.until().map(words::moment).orElse(""));
    }

    private static String link(String door, Language language) {
        return DoorUrl.of(door, "/" + language.path() + "/vastaus");
    }
}

package fi.rinnalla.services.support;

import fi.rinnalla.domain.gathering.PhoneNumber;
import fi.rinnalla.domain.shared.Chosen;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.PartOfWeek;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.support.RequestSource;
import fi.rinnalla.domain.support.RequestText;
import fi.rinnalla.domain.support.SupportWish;
import fi.rinnalla.services.feedback.CardWish;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A request as somebody has typed it.
 *
 * @param key the form's own random key: sent twice, it is the same request
 * @param card {@code NEW} or {@code HELD}: a request without a card could not be answered
 * @param cardWords only where no card lies open
 * @param number only where they want to be called
 * @param pointedOut they have been shown a number or a name in their words, and send them as they are
 */
public record RequestForm(
        String key,
        RequestSource source,
        Language language,
        Set<SupportWish> wishes,
        MeetingWay way,
        Optional<Language> speaks,
        boolean interpreter,
        Set<PartOfWeek> times,
        AnsweredBy answeredBy,
        boolean saysWho,
        String area,
        String avoids,
        String words,
        String number,
        CardWish card,
        String cardWords,
        boolean pointedOut) {
    public RequestForm {
        wishes = Set.copyOf(wishes);
        times = Set.copyOf(times);
        area = area.strip();
        avoids = avoids.strip();
        words = words.strip();
        number = number.strip();
        cardWords = cardWords.strip();
        saysWho = saysWho && answeredBy == AnsweredBy.CALL;
        if (card == CardWish.NONE) {
            throw new IllegalArgumentException("a request lies on a card");
        }
    }

    public Digest formKey() {
        return Digest.of(key);
    }

    /** Made with the form's secret key, so that nobody can try out texts against what is stored. */
    Digest content() {
        return Digest.of(String.join(
                "\u0000",
                key,
                Chosen.text(wishes),
                way.name(),
                speaks.map(Language::name).orElse(""),
                Boolean.toString(interpreter),
                Chosen.text(times),
                answeredBy.name(),
                Boolean.toString(saysWho),
                area,
                avoids,
                words,
                number));
    }

    /** What is typed freely, by where it stands; a number only for a call. */
    Map<RequestText, String> texts() {
        var texts = new EnumMap<RequestText, String>(RequestText.class);
        texts.put(RequestText.AREA, area);
        texts.put(RequestText.AVOIDS, avoids);
        texts.put(RequestText.WORDS, words);
        if (answeredBy == AnsweredBy.CALL) {
            texts.put(RequestText.WHERETO, PhoneNumber.isOne(number) ? new PhoneNumber(number).value() : number);
        }
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "RequestForm";
    }
}

package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.OwedMailWords;
import fi.rinnalla.services.feedback.OwedNews;
import fi.rinnalla.services.feedback.OwedNews.Pile;
import fi.rinnalla.web.shared.Texts;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;

/** The mail that says an answer is owed: no link, no name, no topic. */
@Dependent
public class OwedMailTexts implements OwedMailWords {
    private final Texts texts;

    @Inject
    public OwedMailTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Written write(OwedNews news, Language language) {
        var voice = new Voice(language, texts.in(language), name -> name.equals("org") ? news.organisation() : null);
        var parts = new ArrayList<String>();
        parts.add(voice.say("mail.owed.greeting"));
        news.waiting().ifPresent(it -> parts.add(sentence("mail.owed.body", it, voice)));
        news.late().ifPresent(it -> parts.add(sentence("mail.owed.late", it, voice)));
        parts.add(voice.say("mail.owed.do"));
        parts.add(voice.say("mail.owed.why"));
        parts.add(voice.say("mail.owed.signature"));
        return new Written(voice.say("mail.owed.subject"), String.join("\n\n", parts) + "\n");
    }

    private static String sentence(String key, Pile pile, Voice voice) {
        var date = new Times(voice).date(pile.firstDue());
        return pile.more()
                ? voice.say(key + ".over", "n", pile.count(), "date", date)
                : voice.count(key, pile.count(), "date", date);
    }
}

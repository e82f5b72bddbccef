package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.OwedMailWords;
import fi.rinnalla.services.feedback.OwedNews;
import fi.rinnalla.web.shared.Texts;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

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
        var body = String.join(
                "\n\n",
                voice.say("mail.owed.greeting"),
                sentence(news, voice),
                voice.say("mail.owed.do"),
                voice.say("mail.owed.why"),
                voice.say("mail.owed.signature"));
        return new Written(voice.say("mail.owed.subject"), body + "\n");
    }

    private static String sentence(OwedNews news, Voice voice) {
        var date = new Times(voice).date(news.firstDue());
        return news.late()
                ? voice.say("mail.owed.body.overdue", "date", date)
                : voice.count("mail.owed.body", news.owed(), "date", date);
    }
}

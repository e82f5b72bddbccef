package fi.rinnalla.web.access.people;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.access.InvitationMailWords;
import fi.rinnalla.services.access.InvitationNews;
import fi.rinnalla.web.shared.DoorUrl;
import fi.rinnalla.web.shared.Texts;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Unbroken;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The mail to somebody who is asked to join the staff: who asks, the link, and how long it holds. No name, no role, no topic. */
@Dependent
public class InvitationMailTexts implements InvitationMailWords {
    private final Texts texts;

    @Inject
    public InvitationMailTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Written write(InvitationNews news, Language language) {
        var voice = new Voice(language, texts.in(language), name -> name.equals("org") ? news.organisation() : null);
        var body = String.join(
                "\n\n",
                voice.say("mail.owed.greeting"),
                voice.say("mail.invited.body"),
                link(news),
                until(news, voice),
                voice.say("mail.invited.not"),
                voice.say("mail.invited.alone"),
                voice.say("mail.owed.signature"));
        return new Written(voice.say("mail.invited.subject", "org", news.inShort()), Unbroken.undone(body) + "\n");
    }

    /** On a line of its own, so that no reader's program takes a full stop into it. */
    private static String link(InvitationNews news) {
        return DoorUrl.of(news.door(), InvitationController.linked(news.token()));
    }

    private static String until(InvitationNews news, Voice voice) {
        var times = new Times(voice);
        return voice.say(
                "mail.invited.until",
                "date",
                times.date(Helsinki.day(news.until())),
                "time",
                times.clock(news.until()));
    }
}

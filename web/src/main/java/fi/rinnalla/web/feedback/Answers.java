package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.feedback.GivingOutcome;
import fi.rinnalla.services.feedback.GivingOutcome.Given;
import fi.rinnalla.services.feedback.NotKept;
import fi.rinnalla.web.feedback.sending.BackWords;
import fi.rinnalla.web.feedback.sending.FormLayout;
import fi.rinnalla.web.feedback.sending.NewCard;
import fi.rinnalla.web.feedback.sending.Sending;
import fi.rinnalla.web.feedback.sending.SendingDoor;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Answers to a feedback form that was sent: thanks, or the form again with everything in it. */
@RequestScoped
public class Answers {
    @Inject
    private FeedbackPages forms;

    @Inject
    private SendingDoor door;

    @Inject
    private Chromes chromes;

    @Inject
    private Pages pages;

    Response thanks(Given given, FeedbackForm typed, Language language) {
        var chrome = chromes.portal(language, "portal.title.thanks", Chrome.Exit.STRONG, "palaute");
        var card = NewCard.ofAParent(chrome, given.news(), given.secret(), typed.key(), chrome.to("palaute/talteen"))
                .hinting(List.of("feedback.card.where", "feedback.card.photo", "feedback.card.phone"));
        var page = new ThanksPage(
                chrome,
                new Times(chrome.voice()).date(given.dueOn()),
                given.again(),
                card,
                typed.sent().wish() == CardWish.HELD,
                given.urgent(),
                chromes.profile().text("urgent", language));
        return pages.show(ThanksPage.TEMPLATE, page);
    }

    Response again(GivingOutcome outcome, FeedbackKind kind, FeedbackForm typed, Language language) {
        var voice = voice(language);
        if (outcome instanceof GivingOutcome.Refused refused) {
            var problems = refused.slips().stream()
                    .map(it -> Slips.problem(it, voice, kind))
                    .toList();
            return sending(kind, language).toMend(typed, problems);
        }
        return sending(kind, language).back(typed, (NotKept) outcome, words(voice));
    }

    Sending<FeedbackForm> sending(FeedbackKind kind, Language language) {
        return door.laidOut(
                new FormLayout<>(FeedbackPage.TEMPLATE, voice(language), sheet -> forms.page(kind, language, sheet)));
    }

    /** Whoever wants it back after they deleted it has to say so, with a form of its own. */
    private static BackWords words(Voice voice) {
        var different = voice.say("feedback.error.conflict.text") + " " + voice.say("feedback.error.conflict.do") + ".";
        return new BackWords(
                Notice.warn("", voice.say("feedback.hint.telling")),
                Notice.warn(voice.say("feedback.error.conflict.heading"), different),
                Notice.warn("", voice.say("feedback.error.deleted")),
                "feedback.error.busy");
    }

    private Voice voice(Language language) {
        return chromes.voice(language, chromes.profile());
    }
}

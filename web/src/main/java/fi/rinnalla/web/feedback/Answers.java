package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.feedback.GivingOutcome;
import fi.rinnalla.services.feedback.GivingOutcome.Given;
import fi.rinnalla.services.feedback.Slip;
import fi.rinnalla.web.feedback.FeedbackPages.Sheet;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.RetryLater;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Answers to a feedback form that was sent: thanks, or the form again with everything in it. */
@RequestScoped
public class Answers {
    @Inject
    private FeedbackPages forms;

    @Inject
    private FormKeys keys;

    @Inject
    private Chromes chromes;

    @Inject
    private Pages pages;

    Response thanks(Given given, FeedbackForm typed, Language language) {
        var chrome = chromes.portal(language, "portal.title.thanks", Chrome.Exit.STRONG, "palaute");
        var page = new ThanksPage(
                chrome,
                typed.key(),
                new Times(chrome.voice()).date(given.dueOn()),
                given.again(),
                given.secret().map(it -> CardSpelling.of(it, language)),
                given.news() == CardNews.SHOWN_BEFORE,
                typed.card().equals(Typed.low(CardWish.HELD)),
                given.urgent(),
                chromes.profile().text("urgent", language),
                CardNews.SHOWN_AGAIN_FOR.toMinutes());
        return pages.show(ThanksPage.TEMPLATE, page);
    }

    Response again(GivingOutcome outcome, FeedbackKind kind, FeedbackForm typed, Language language) {
        var again = new Again(kind, typed, language, chromes.voice(language, chromes.profile()));
        if (outcome instanceof GivingOutcome.Refused refused) {
            return again.show(422, typed.key(), "", Optional.empty(), refused.slips());
        }
        if (outcome instanceof GivingOutcome.PointedOut) {
            return again.pointOut();
        }
        if (outcome instanceof GivingOutcome.Different) {
            return again.asAnother();
        }
        if (outcome instanceof GivingOutcome.Deleted) {
            return again.afterDeletion();
        }
        if (outcome instanceof GivingOutcome.WaitABit wait) {
            return again.later(429, wait.later().after(), wait.later().ticket(), "feedback.error.crowd");
        }
        return again.later(503, ((GivingOutcome.NotNow) outcome).retryAfter(), "", "feedback.error.busy");
    }

    /** One form on its way back to the one who sent it. */
    private final class Again {
        private final FeedbackKind kind;
        private final FeedbackForm typed;
        private final Language language;
        private final Voice voice;

        private Again(FeedbackKind kind, FeedbackForm typed, Language language, Voice voice) {
            this.kind = kind;
            this.typed = typed;
            this.language = language;
            this.voice = voice;
        }

        private Response pointOut() {
            var notice = Notice.warn("", voice.say("feedback.hint.telling"));
            var sheet = new Sheet(kind, language, typed, typed.key(), "", true);
            return pages.with(422, FeedbackPage.TEMPLATE, forms.page(sheet, Optional.of(notice), List.of()));
        }

        /** With a key of its own, so that it can be sent as feedback of its own. */
        private Response asAnother() {
            var words = voice.say("feedback.error.conflict.text") + " " + voice.say("feedback.error.conflict.do") + ".";
            var notice = Notice.warn(voice.say("feedback.error.conflict.heading"), words);
            return show(409, keys.fresh(), "", Optional.of(notice), List.of());
        }

        /** Whoever wants it back has to say so, with a form of its own. */
        private Response afterDeletion() {
            var notice = Notice.warn("", voice.say("feedback.error.deleted"));
            return show(409, keys.fresh(), "", Optional.of(notice), List.of());
        }

        private Response later(int status, Duration after, String ticket, String key) {
            var later = RetryLater.in(after, key, voice);
            var notice = Notice.warn(voice.say("error." + status + ".heading"), later.words());
            return later.on(show(status, typed.key(), ticket, Optional.of(notice), List.of()));
        }

        private Response show(int status, String key, String ticket, Optional<Notice> notice, List<Slip> slips) {
            var sheet = new Sheet(kind, language, typed, key, ticket, typed.pointed());
            return pages.with(status, FeedbackPage.TEMPLATE, forms.page(sheet, notice, slips));
        }
    }
}

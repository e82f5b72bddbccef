package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.access.CardReading;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.access.OpeningOutcome;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.RetryLater;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The page that asks for a card's words, at first and when they did not open anything. */
@RequestScoped
public class OpeningPages {
    @Inject
    private Chromes chromes;

    @Inject
    private FormKeys keys;

    @Inject
    private Pages pages;

    Response show(Language language, Optional<Notice> notice) {
        return pages.show(OpeningPage.TEMPLATE, page(chrome(language), "", "", notice, List.of()));
    }

    /** What was typed stays in the field. An unknown card, a deleted one and another organisation's get the same page. */
    Response again(OpeningOutcome outcome, String typed, Language language) {
        var chrome = chrome(language);
        if (outcome instanceof OpeningOutcome.NotWords not) {
            return wrong(chrome, typed, why(not.why(), typed, chrome));
        }
        if (outcome instanceof OpeningOutcome.WaitABit wait) {
            var later = wait.later();
            return later(chrome, 429, later.after(), typed, later.ticket(), "card.error.wait.seconds");
        }
        if (outcome instanceof OpeningOutcome.Busy busy) {
            return later(chrome, 503, busy.retryAfter(), typed, "", "card.error.busy");
        }
        return wrong(chrome, typed, chrome.voice().say("card.error.unknown"));
    }

    private Response wrong(Chrome chrome, String typed, String words) {
        var problems = List.of(new Problem("words", words));
        return pages.again(OpeningPage.TEMPLATE, page(chrome.troubled(), typed, "", Optional.empty(), problems));
    }

    private Response later(Chrome chrome, int status, Duration after, String typed, String ticket, String key) {
        var later = RetryLater.in(after, key, chrome.voice());
        var notice = Notice.warn("", later.words());
        var page = page(chrome.troubled(), typed, ticket, Optional.of(notice), List.of());
        return later.on(pages.with(status, OpeningPage.TEMPLATE, page));
    }

    private static String why(CardReading.NotWords not, String typed, Chrome chrome) {
        var digits = typed.codePoints().noneMatch(Character::isLetter) ? ".digits" : "";
        return switch (not.why()) {
            case EMPTY -> chrome.voice().say("card.error.empty" + CardSpelling.suffix(chrome.language()));
            case TOO_FEW, TOO_MANY ->
                chrome.voice().say("card.error.count" + digits, "n", count(typed, digits.isEmpty()));
            case UNKNOWN_WORD, DO_NOT_FIT -> chrome.voice().say("card.error.typo");
        };
    }

    private static long count(String typed, boolean words) {
        return words
                ? typed.strip().split("[^\\p{L}\\p{M}]+").length
                : typed.codePoints().filter(Character::isDigit).count();
    }

    private OpeningPage page(
            Chrome chrome, String typed, String ticket, Optional<Notice> notice, List<Problem> problems) {
        var voice = chrome.voice();
        var field = Field.of("words", voice.say("card.open.words"))
                .hinted(voice.say("card.open.words.hint"))
                .holding(typed)
                .among(problems);
        return new OpeningPage(chrome, keys.fresh(), field, ticket, notice, problems);
    }

    private Chrome chrome(Language language) {
        return chromes.portal(language, "portal.title.card", Chrome.Exit.STRONG, "vastaus");
    }
}

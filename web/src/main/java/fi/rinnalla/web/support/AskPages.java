package fi.rinnalla.web.support;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.support.SeeingTheRequestForm;
import fi.rinnalla.web.feedback.PromiseLine;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Lays the form for a request out, with whatever has been typed into it so far. */
@RequestScoped
public class AskPages {
    @Inject
    private SeeingTheRequestForm seeing;

    @Inject
    private Chromes chromes;

    @Inject
    private Caller caller;

    /** What a form is laid out from. */
    record Sheet(Language language, AskForm typed, String key, String ticket, boolean pointed) {
        static Sheet of(Language language, AskForm typed, String key) {
            return new Sheet(language, typed, key, "", typed.pointed());
        }

        Sheet shownWhatItTells() {
            return new Sheet(language, typed, key, ticket, true);
        }

        Sheet waitingWith(String other) {
            return new Sheet(language, typed, key, other, pointed);
        }
    }

    AskPage page(Sheet sheet, Optional<Notice> notice, List<Problem> problems) {
        var chrome = chrome(sheet.language());
        var profile = chromes.profile();
        var readers = PromiseLine.names(chrome.voice(), seeing.readers());
        return new AskPage(
                problems.isEmpty() && notice.isEmpty() ? chrome : chrome.troubled(),
                sheet.typed(),
                sheet.key(),
                new RequestQuestions(chrome.voice(), profile.languages(), readers, sheet.typed(), problems),
                chrome.voice().say("request.promise", "readers", readers),
                profile.text("duty", sheet.language()),
                caller.holdsCard(),
                sheet.pointed(),
                sheet.ticket(),
                notice,
                problems);
    }

    Chrome chrome(Language language) {
        return chromes.portal(language, "portal.title.pyynto", Chrome.Exit.STRONG, "pyynto");
    }
}

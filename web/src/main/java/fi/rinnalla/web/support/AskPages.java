package fi.rinnalla.web.support;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.support.SeeingTheRequestForm;
import fi.rinnalla.web.feedback.PromiseLine;
import fi.rinnalla.web.feedback.sending.FormSheet;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Lays the form for a request out, with whatever has been typed into it so far. */
@RequestScoped
public class AskPages {
    @Inject
    private SeeingTheRequestForm seeing;

    @Inject
    private Chromes chromes;

    @Inject
    private Caller caller;

    AskPage page(Language language, FormSheet<AskForm> sheet) {
        var chrome = chrome(language);
        var profile = chromes.profile();
        var readers = PromiseLine.names(chrome.voice(), seeing.readers());
        return new AskPage(
                sheet.in(chrome),
                sheet,
                new RequestQuestions(chrome.voice(), profile.languages(), readers, sheet.typed(), sheet.problems()),
                chrome.voice().say("request.promise", "readers", readers),
                profile.text("duty", language),
                caller.holdsCard());
    }

    Chrome chrome(Language language) {
        return chromes.portal(language, "portal.title.pyynto", Chrome.Exit.STRONG, "pyynto");
    }
}

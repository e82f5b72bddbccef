package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.partner.assignment.SeeingTheOrderForm;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.feedback.PromiseLine;
import fi.rinnalla.web.feedback.sending.FormSheet;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Lays the order form out, with whatever has been typed into it so far. */
@RequestScoped
public class OrderPages {
    @Inject
    private SeeingTheOrderForm seeing;

    @Inject
    private Chromes chromes;

    @Inject
    private Caller caller;

    OrderPage page(Language language, FormSheet<OrderTyped> sheet) {
        var chrome = chrome(language);
        var readers = seeing.readers();
        var contact = PromiseLine.names(chrome.voice(), readers.ofContact());
        return new OrderPage(
                sheet.in(chrome),
                sheet,
                new OrderQuestions(
                        chrome.voice(), chromes.profile().languages(), contact, sheet.typed(), sheet.problems()),
                chrome.voice().say("ordering.promise", "readers", PromiseLine.names(chrome.voice(), readers.ofHopes())),
                caller.holdsCard());
    }

    Chrome chrome(Language language) {
        return chromes.portal(language, "ordering.title", Chrome.Exit.STRONG, "tilaa");
    }
}

package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.partner.assignment.SeeingTheOrderForm;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.feedback.PromiseLine;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Lays the order form out, with whatever has been typed into it so far. */
@RequestScoped
public class OrderPages {
    @Inject
    private SeeingTheOrderForm seeing;

    @Inject
    private Chromes chromes;

    @Inject
    private Caller caller;

    /** What a form is laid out from. */
    record Sheet(Language language, OrderTyped typed, String key, String ticket, boolean pointed) {
        static Sheet of(Language language, OrderTyped typed, String key) {
            return new Sheet(language, typed, key, "", typed.pointed());
        }

        Sheet shownWhatItTells() {
            return new Sheet(language, typed, key, ticket, true);
        }

        Sheet waitingWith(String other) {
            return new Sheet(language, typed, key, other, pointed);
        }
    }

    OrderPage page(Sheet sheet, Optional<Notice> notice, List<Problem> problems) {
        var chrome = chrome(sheet.language());
        var readers = seeing.readers();
        var contact = PromiseLine.names(chrome.voice(), readers.ofContact());
        return new OrderPage(
                problems.isEmpty() && notice.isEmpty() ? chrome : chrome.troubled(),
                sheet.typed(),
                sheet.key(),
                new OrderQuestions(chrome.voice(), chromes.profile().languages(), contact, sheet.typed(), problems),
                chrome.voice().say("ordering.promise", "readers", PromiseLine.names(chrome.voice(), readers.ofHopes())),
                caller.holdsCard(),
                sheet.pointed(),
                sheet.ticket(),
                notice,
                problems);
    }

    Chrome chrome(Language language) {
        return chromes.portal(language, "ordering.title", Chrome.Exit.STRONG, "tilaa");
    }
}

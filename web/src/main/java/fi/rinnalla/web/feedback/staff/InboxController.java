package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.services.feedback.ReadingTheInbox;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** All feedback that is kept, without a word of it. */
@RequestScoped
@Path("tyo/palaute")
public class InboxController {
    @Inject
    private ReadingTheInbox reading;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response inbox(@BeanParam InboxForm form) {
        var inbox = reading.page(form.filter(reading.today()), form.after());
        var first = form.after().isEmpty();
        return pages.show(InboxPage.TEMPLATE, new InboxPage(desk.chrome("staff.nav.inbox"), inbox, form, first));
    }
}

package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.services.tenancy.ChangingTheBrand;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** The organisation's name and looks, looked at by day and by night before they are kept. */
@RequestScoped
@Path("hallinta/ulkoasu")
public class BrandController {
    @Inject
    private ChangingTheBrand changing;

    @Inject
    private SettingDesk desk;

    @Inject
    private Pages pages;

    @GET
    public Response look(@QueryParam("tila") @DefaultValue("") String state) {
        var form = BrandForm.of(changing.sheet().brand());
        return pages.show(BrandPage.TEMPLATE, page(form, List.of(), desk.notice(state)));
    }

    /** Nothing is kept: the form comes back with what would become of it. */
    @POST
    @Path("esikatselu")
    public Response preview(Form typed) {
        var form = new BrandForm(Sent.of(typed));
        var problems = form.problems(desk.voice());
        return problems.isEmpty()
                ? pages.show(BrandPage.TEMPLATE, page(form, problems, Optional.empty()))
                : again(form, problems);
    }

    @POST
    public Response change(Form typed) {
        var form = new BrandForm(Sent.of(typed));
        var problems = form.problems(desk.voice());
        if (!problems.isEmpty()) {
            return again(form, problems);
        }
        changing.change(form.brand(), form.sent().form());
        return desk.done(BrandPage.URL, SettingDesk.SAVED);
    }

    @POST
    @Path("palautus")
    public Response takeBack(Form typed) {
        changing.takeBack(Sent.of(typed).form());
        return desk.done(BrandPage.URL, SettingDesk.TAKEN_BACK);
    }

    private Response again(BrandForm form, List<Problem> problems) {
        return pages.again(BrandPage.TEMPLATE, page(form, problems, Optional.empty()));
    }

    private BrandPage page(BrandForm form, List<Problem> problems, Optional<Notice> notice) {
        var sheet = changing.sheet();
        var colour = form.colour().orElseGet(() -> sheet.brand().colour());
        return new BrandPage(
                desk.chrome(BrandPage.TITLE, !problems.isEmpty()),
                form,
                colour,
                changing.palette(colour),
                sheet.last(),
                notice,
                problems);
    }
}

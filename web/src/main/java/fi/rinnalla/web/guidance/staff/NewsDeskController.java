package fi.rinnalla.web.guidance.staff;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.guidance.KeepingNews;
import fi.rinnalla.services.guidance.NewsRow;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** News is written, let out on a day, and taken back. */
@RequestScoped
@Path("hallinta/uutiset")
public class NewsDeskController {
    static final String PATH = "/hallinta/uutiset";
    private static final String TITLE = "editing.nav.news";

    @Inject
    private KeepingNews keeping;

    @Inject
    private Desk desk;

    @Inject
    private Chromes chromes;

    @Inject
    private FormKeys keys;

    @Inject
    private Pages pages;

    @Inject
    private Clock clock;

    @GET
    public Response list() {
        return pages.show(NewsDeskPage.TEMPLATE, page(new NewsForm(), Optional.empty(), List.of(), ""));
    }

    @GET
    @Path("{id}")
    public Response edit(@PathParam("id") UUID id, @QueryParam("state") @DefaultValue("") String done) {
        var item = keeping.one(id);
        return pages.show(NewsDeskPage.TEMPLATE, page(NewsForm.of(item.text()), Optional.of(item), List.of(), done));
    }

    @POST
    public Response write(@BeanParam NewsForm form) {
        var problems = form.problems(desk.chrome(TITLE).voice());
        return problems.isEmpty()
                ? saved(keeping.write(form.text()))
                : pages.again(NewsDeskPage.TEMPLATE, page(form, Optional.empty(), problems, ""));
    }

    @POST
    @Path("{id}")
    public Response rewrite(@PathParam("id") UUID id, @BeanParam NewsForm form) {
        var item = keeping.one(id);
        var problems = form.problems(desk.chrome(TITLE).voice());
        if (!problems.isEmpty()) {
            return pages.again(NewsDeskPage.TEMPLATE, page(form, Optional.of(item), problems, ""));
        }
        keeping.rewrite(id, form.text(), keys.digest(form.key()));
        return saved(id);
    }

    @POST
    @Path("{id}/julkaisu")
    public Response publish(@PathParam("id") UUID id, @FormParam("day") @DefaultValue("") String day) {
        var item = keeping.one(id);
        return Typed.day(day)
                .map(it -> publishOn(id, it))
                .orElseGet(() -> pages.again(
                        NewsDeskPage.TEMPLATE, page(NewsForm.of(item.text()), Optional.of(item), noDay(), "")));
    }

    private Response publishOn(UUID id, LocalDate day) {
        keeping.publishOn(id, day);
        return saved(id);
    }

    private List<Problem> noDay() {
        return new Check(desk.chrome(TITLE).voice()).that(false, "day").problems();
    }

    @POST
    @Path("{id}/julkaisu/peru")
    public Response takeBack(@PathParam("id") UUID id) {
        keeping.takeBack(id);
        return saved(id);
    }

    @POST
    @Path("{id}/palautus")
    public Response writeAsBefore(@PathParam("id") UUID id, @FormParam(FormKeys.FIELD) String key) {
        keeping.writeAsBefore(id, keys.digest(key));
        return pages.go(PATH + "/" + id + "?state=undone");
    }

    private Response saved(UUID id) {
        return pages.go(PATH + "/" + id + "?state=saved");
    }

    private NewsDeskPage page(NewsForm form, Optional<NewsRow> edited, List<Problem> problems, String done) {
        var chrome = desk.chrome(TITLE);
        return new NewsDeskPage(
                problems.isEmpty() ? chrome : chrome.troubled(),
                keeping.newest(),
                chromes.profile().languages(),
                form,
                edited,
                edited.flatMap(it -> keeping.last(it.id())),
                problems,
                done,
                today());
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}

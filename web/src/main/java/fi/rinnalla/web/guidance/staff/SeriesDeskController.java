package fi.rinnalla.web.guidance.staff;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.guidance.KeepingSeries;
import fi.rinnalla.services.guidance.SeriesRow;
import fi.rinnalla.services.guidance.SharingSeries;
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

/** Series are written, let out on a day, offered to other organisations, and taken over from them. */
@RequestScoped
@Path("hallinta/sarjat")
public class SeriesDeskController {
    static final String PATH = "/hallinta/sarjat";
    private static final String TITLE = "editing.series.heading";

    @Inject
    private KeepingSeries keeping;

    @Inject
    private SharingSeries sharing;

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
    public Response list(@QueryParam("state") @DefaultValue("") String state) {
        return pages.show(
                SeriesDeskPage.TEMPLATE,
                new SeriesDeskPage(
                        desk.chrome(TITLE), keeping.all(), sharing.ofOthers(), state.equals("gone"), today()));
    }

    @GET
    @Path("uusi")
    public Response begin(
            @QueryParam("sarja") @DefaultValue("") String other, @QueryParam("kieli") @DefaultValue("") String path) {
        var written = keeping.all();
        var form = Language.atPath(path)
                .flatMap(into -> written.stream()
                        .filter(it -> it.slug().equals(other))
                        .findFirst()
                        .map(it -> SeriesForm.translating(it.slug(), it.text(), into)))
                .orElseGet(SeriesForm::new);
        return pages.show(SeriesEditPage.TEMPLATE, page(form, Optional.empty(), List.of(), ""));
    }

    @GET
    @Path("{id}")
    public Response edit(@PathParam("id") UUID id, @QueryParam("state") @DefaultValue("") String done) {
        var row = keeping.one(id);
        return pages.show(
                SeriesEditPage.TEMPLATE,
                page(SeriesForm.of(row.slug(), row.text()), Optional.of(row), List.of(), done));
    }

    @POST
    public Response write(@BeanParam SeriesForm form) {
        askWhetherTheyMay();
        var problems = form.problems(desk.chrome(TITLE).voice());
        if (!problems.isEmpty()) {
            return again(form, Optional.empty(), problems);
        }
        return keeping.write(form.slug(), form.text())
                .map(this::saved)
                .orElseGet(() -> again(form, Optional.empty(), List.of(taken())));
    }

    @POST
    @Path("{id}")
    public Response rewrite(@PathParam("id") UUID id, @BeanParam SeriesForm form) {
        var row = keeping.one(id);
        var problems = form.problems(desk.chrome(TITLE).voice()).stream()
                .filter(it -> !it.field().equals("slug"))
                .toList();
        if (!problems.isEmpty()) {
            return again(form, Optional.of(row), problems);
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
                .orElseGet(() -> again(SeriesForm.of(item.slug(), item.text()), Optional.of(item), noDay()));
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
    @Path("{id}/tarjous")
    public Response offer(@PathParam("id") UUID id) {
        sharing.offer(id);
        return saved(id);
    }

    @POST
    @Path("{id}/tarjous/peru")
    public Response withdraw(@PathParam("id") UUID id) {
        sharing.withdraw(id);
        return saved(id);
    }

    /** A copy of one's own of what another organisation offers; what is no longer there is said to be gone. */
    @POST
    @Path("kopio")
    public Response copy(@FormParam("offered") @DefaultValue("") String offered) {
        return sharing.copy(Typed.id(offered).orElse(new UUID(0, 0)))
                .map(this::saved)
                .orElseGet(() -> pages.go(PATH + "?state=gone"));
    }

    @POST
    @Path("{id}/palautus")
    public Response writeAsBefore(@PathParam("id") UUID id, @FormParam(FormKeys.FIELD) String key) {
        keeping.writeAsBefore(id, keys.digest(key));
        return pages.go(PATH + "/" + id + "?state=undone");
    }

    /** An empty form needs nothing that is kept, and is for editors all the same. */
    private void askWhetherTheyMay() {
        keeping.all();
    }

    private Response saved(UUID id) {
        return pages.go(PATH + "/" + id + "?state=saved");
    }

    private Response again(SeriesForm form, Optional<SeriesRow> edited, List<Problem> problems) {
        return pages.again(SeriesEditPage.TEMPLATE, page(form, edited, problems, ""));
    }

    private Problem taken() {
        return new Problem("slug", desk.chrome(TITLE).voice().say("editing.error.taken"));
    }

    private SeriesEditPage page(SeriesForm form, Optional<SeriesRow> edited, List<Problem> problems, String done) {
        var chrome = desk.chrome(TITLE);
        return new SeriesEditPage(
                problems.isEmpty() ? chrome : chrome.troubled(),
                chromes.profile().languages(),
                form,
                edited,
                edited.map(it -> sharing.state(it.id())).orElse(SharingSeries.Offer.NOT_POSSIBLE),
                edited.map(it -> keeping.inEveryLanguage(it.id())).orElse(List.of()),
                edited.flatMap(it -> keeping.last(it.id())),
                problems,
                done,
                today());
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}

package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.tenancy.ChangingTheTerms;
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

/** What the organisation calls its people and places, with the sentences in which that stands. */
@RequestScoped
@Path("hallinta/termit")
public class TermsController {
    @Inject
    private ChangingTheTerms changing;

    @Inject
    private TermSentences sentences;

    @Inject
    private SettingDesk desk;

    @Inject
    private Pages pages;

    @GET
    public Response look(
            @QueryParam("kieli") @DefaultValue("") String path, @QueryParam("tila") @DefaultValue("") String state) {
        var form = TermsForm.of(language(path), changing.sheet().words());
        return pages.show(TermsPage.TEMPLATE, page(form, List.of(), desk.notice(state)));
    }

    /** Nothing is kept: the form comes back with the sentences as they would be. */
    @POST
    @Path("esikatselu")
    public Response preview(Form typed) {
        var form = form(typed);
        var problems = form.problems(desk.voice());
        return problems.isEmpty()
                ? pages.show(TermsPage.TEMPLATE, page(form, problems, Optional.empty()))
                : again(form, problems);
    }

    @POST
    public Response change(Form typed) {
        var form = form(typed);
        var problems = form.problems(desk.voice());
        if (!problems.isEmpty()) {
            return again(form, problems);
        }
        changing.change(form.language(), form.words(), form.sent().form());
        return desk.done(TermsPage.of(form.language()), SettingDesk.SAVED);
    }

    @POST
    @Path("palautus")
    public Response takeBack(Form typed) {
        changing.takeBack(Sent.of(typed).form());
        return desk.done(TermsPage.URL, SettingDesk.TAKEN_BACK);
    }

    private TermsForm form(Form typed) {
        var sent = Sent.of(typed);
        return new TermsForm(language(sent.text("language")), sent);
    }

    private Language language(String path) {
        return Language.atPath(path).filter(TermsForm.LANGUAGES::contains).orElse(Language.FI);
    }

    private Response again(TermsForm form, List<Problem> problems) {
        return pages.again(TermsPage.TEMPLATE, page(form, problems, Optional.empty()));
    }

    private TermsPage page(TermsForm form, List<Problem> problems, Optional<Notice> notice) {
        var sheet = changing.sheet();
        return new TermsPage(
                desk.chrome(TermsPage.TITLE, !problems.isEmpty()),
                form,
                desk.profile().languages().stream()
                        .filter(TermsForm.LANGUAGES::contains)
                        .toList(),
                sentences.in(form.language(), form.among(sheet.words())),
                sheet.last(),
                notice,
                problems);
    }
}

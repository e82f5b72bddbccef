package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Languages;
import fi.rinnalla.services.tenancy.ChangingTheLanguages;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which languages the organisation speaks. */
@RequestScoped
@Path("hallinta/kielet")
public class LanguagesController {
    @Inject
    private ChangingTheLanguages changing;

    @Inject
    private SettingDesk desk;

    @Inject
    private Pages pages;

    @GET
    public Response look(@QueryParam("tila") @DefaultValue("") String state) {
        var spoken = changing.sheet().spoken();
        return pages.show(LanguagesPage.TEMPLATE, page(spoken.spoken(), List.of(), desk.notice(state)));
    }

    /** The first of them stays the first, as long as it is spoken. */
    @POST
    public Response change(Form typed) {
        var sent = Sent.of(typed);
        var first = changing.sheet().spoken().first();
        var wished = Stream.concat(Stream.of(first), Arrays.stream(Language.values()))
                .filter(it -> sent.all("language").contains(it.path()))
                .distinct()
                .toList();
        if (wished.stream().allMatch(it -> it == Language.SELKO)) {
            var problem = new Problem("language", desk.voice().say("admin.languages.error.none"));
            return pages.again(LanguagesPage.TEMPLATE, page(wished, List.of(problem), Optional.empty()));
        }
        changing.change(new Languages(wished), sent.form());
        return desk.done(LanguagesPage.URL, SettingDesk.SAVED);
    }

    @POST
    @Path("palautus")
    public Response takeBack(Form typed) {
        changing.takeBack(Sent.of(typed).form());
        return desk.done(LanguagesPage.URL, SettingDesk.TAKEN_BACK);
    }

    private LanguagesPage page(List<Language> ticked, List<Problem> problems, Optional<Notice> notice) {
        var sheet = changing.sheet();
        return new LanguagesPage(
                desk.chrome(LanguagesPage.TITLE, !problems.isEmpty()),
                ticked,
                sheet.translations(),
                sheet.last(),
                notice,
                problems);
    }
}

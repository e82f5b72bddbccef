package fi.rinnalla.web.codevelopment.staff;

import fi.rinnalla.domain.codevelopment.PutOutcome;
import fi.rinnalla.domain.codevelopment.PutOutcome.Put;
import fi.rinnalla.domain.codevelopment.PutOutcome.Refusal;
import fi.rinnalla.domain.codevelopment.PutOutcome.Refused;
import fi.rinnalla.domain.codevelopment.ThemeId;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.codevelopment.GatheringThemes;
import fi.rinnalla.services.codevelopment.ThemeChoice;
import fi.rinnalla.services.feedback.ReadingFeedback;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts one feedback under a theme that is there, or makes one of it. */
@RequestScoped
@Path("tyo/palaute/{id}/teema")
public class PuttingController {
    @Inject
    private GatheringThemes gathering;

    @Inject
    private ReadingFeedback reading;

    @Inject
    private FormKeys keys;

    @Inject
    private Clock clock;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @PathParam("id")
    private UUID id;

    @GET
    @Path("uusi")
    public Response begin() {
        reading.read(feedback());
        return pages.show(NewThemePage.TEMPLATE, page(NewThemeForm.empty(), List.of()));
    }

    @POST
    @Path("uusi")
    public Response make(MultivaluedMap<String, String> fields) {
        reading.read(feedback());
        var form = NewThemeForm.of(fields);
        var problems = form.problems(chrome().voice(), Helsinki.day(clock.instant()));
        if (problems.isEmpty() && !keys.isFresh(form.key())) {
            problems = List.of(new Problem("title", say("feedback.error.expired")));
        }
        if (!problems.isEmpty()) {
            return again(form, problems);
        }
        var outcome = gathering.make(keys.digest(form.key()), form.theme(desk.language()), Optional.of(feedback()));
        if (outcome instanceof Put put) {
            return pages.go(ThemePage.href(put.theme()) + "?tila=uusi");
        }
        return again(form, List.of(because(((Refused) outcome).why())));
    }

    @POST
    public Response put(
            @FormParam("aihe") @DefaultValue("") String theme, @FormParam("alue") @DefaultValue("") String county) {
        reading.read(feedback());
        var chosen = gathering.choices().stream()
                .filter(it -> Typed.id(theme).map(ThemeId::new).equals(Optional.of(it.id())))
                .findFirst();
        var outcome = chosen.map(it -> put(it, county)).orElseGet(() -> new Refused(Refusal.UNKNOWN_THEME));
        return outcome instanceof Refused refused
                ? again(NewThemeForm.empty(), List.of(because(refused.why())))
                : pages.go("/tyo/palaute/" + id + "?state=put");
    }

    /** Where nothing else is said, it speaks of where the theme is. */
    private PutOutcome put(ThemeChoice theme, String county) {
        var where = Typed.one(County.class, county).orElse(theme.county());
        return gathering.put(feedback(), theme.id(), where);
    }

    private Problem because(Refusal why) {
        return switch (why) {
            case SET_ASIDE -> new Problem("title", say("theme.error.set_aside"));
            case ELSEWHERE -> new Problem("title", say("theme.error.elsewhere"));
            case NOTHING_SAID -> new Problem("title", say("theme.title.error"));
            case NOT_CHECKED -> new Problem("checked", say("staff.hint.checked.error"));
            case UNKNOWN_THEME -> new Problem("title", say("theme.error.unknown"));
        };
    }

    private Response again(NewThemeForm form, List<Problem> problems) {
        return pages.again(NewThemePage.TEMPLATE, page(form, problems));
    }

    private NewThemePage page(NewThemeForm form, List<Problem> problems) {
        var chrome = problems.isEmpty() ? chrome() : chrome().troubled();
        return new NewThemePage(chrome, feedback(), gathering.earlier(), gathering.places(), form, problems);
    }

    private FeedbackId feedback() {
        return new FeedbackId(id);
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return desk.chrome("staff.nav.inbox");
    }
}

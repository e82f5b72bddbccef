package fi.rinnalla.web.codevelopment.staff;

import fi.rinnalla.domain.codevelopment.MoveOutcome;
import fi.rinnalla.domain.codevelopment.MoveOutcome.Refusal;
import fi.rinnalla.domain.codevelopment.ThemeId;
import fi.rinnalla.domain.codevelopment.Turn;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.codevelopment.CorrectingTitles;
import fi.rinnalla.services.codevelopment.GatheringThemes;
import fi.rinnalla.services.codevelopment.MovingThemes;
import fi.rinnalla.services.codevelopment.SeeingTheLoop;
import fi.rinnalla.services.codevelopment.ThemeSheet;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** One theme, and each of its steps. */
@RequestScoped
@Path("kehitys/teemat/{id}")
public class ThemesController {
    @Inject
    private SeeingTheLoop seeing;

    @Inject
    private MovingThemes moving;

    @Inject
    private CorrectingTitles titles;

    @Inject
    private GatheringThemes gathering;

    @Inject
    private Chromes chromes;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @PathParam("id")
    private UUID id;

    @GET
    public Response one(@QueryParam("tila") @DefaultValue("") String state) {
        return pages.show(ThemePage.TEMPLATE, page(seeing.one(theme()), MoveForm.empty(), said(state), List.of()));
    }

    /** Which step was chosen; without one it is asked again. */
    @GET
    @Path("siirto")
    public Response choose(@QueryParam("kohde") @DefaultValue("") String chosen) {
        var sheet = seeing.one(theme());
        return Typed.one(Turn.class, chosen)
                .filter(sheet.row().ahead()::contains)
                .map(turn -> pages.show(MovePage.TEMPLATE, move(sheet, turn, MoveForm.empty(), List.of())))
                .orElseGet(() -> here("muuttui"));
    }

    @POST
    @Path("siirto")
    public Response move(MultivaluedMap<String, String> fields) {
        var sheet = seeing.one(theme());
        var form = new MoveForm(fields);
        var chosen = form.turn().filter(sheet.row().ahead()::contains);
        if (chosen.isEmpty()) {
            return here("muuttui");
        }
        var problems = form.problems(chosen.get(), chrome().voice(), sheet.today());
        if (!problems.isEmpty()) {
            return pages.again(MovePage.TEMPLATE, move(sheet, chosen.get(), form, problems));
        }
        var outcome = moved(chosen.get(), form);
        if (outcome instanceof MoveOutcome.Refused refused) {
            return refused(sheet, chosen.get(), form, refused.why());
        }
        return here("tehty");
    }

    private MoveOutcome moved(Turn turn, MoveForm form) {
        return switch (turn) {
            case UNDERSTOOD -> moving.understand(theme(), form.plan());
            case IDEA -> moving.propose(theme(), form.ideaWords(), form.plan());
            case TRIAL -> moving.tryOut(theme(), form.trial(), form.plan());
            case TRIAL_GOES_ON -> moving.goOnTrying(theme(), form.reason(), form.until(), form.plan());
            case DECIDED_TO_USE -> moving.takeIntoUse(theme(), form.reason(), form.plan());
            case DECIDED_NO_CHANGE -> moving.leaveAsItIs(theme(), form.reason(), form.plan());
            case IN_USE -> moving.change(theme(), form.changed(), form.plan());
            case CHECKED -> moving.check(theme(), form.plan());
            case REOPENED -> moving.reopen(theme(), form.plan());
            case HEARD -> throw new IllegalStateException("heard once, at first");
        };
    }

    private Response refused(ThemeSheet sheet, Turn turn, MoveForm form, Refusal why) {
        return switch (why) {
            case NOT_FROM_HERE, NOT_OPEN_YET -> here("muuttui");
            case ENDS_TOO_EARLY -> again(sheet, turn, form, "until", "theme.until.error");
            case REASON_NEEDED, NOTHING_SAID -> again(sheet, turn, form, "reason", "theme.reason.error");
            case UNKNOWN_IDEA -> again(sheet, turn, form, "idea", "theme.idea.error");
            case LANGUAGE_MISSING -> again(sheet, turn, form, missing(form), "theme.words.error");
        };
    }

    /** The first language in which nothing was said. */
    private String missing(MoveForm form) {
        return chromes.profile().languages().stream()
                .filter(it -> !form.changed().containsKey(it))
                .findFirst()
                .map(MoveForm::spoken)
                .orElse(MoveForm.spoken(Language.FI));
    }

    private Response again(ThemeSheet sheet, Turn turn, MoveForm form, String field, String why) {
        return pages.again(MovePage.TEMPLATE, move(sheet, turn, form, List.of(new Problem(field, say(why)))));
    }

    @POST
    @Path("suunnitelma")
    public Response plan(MultivaluedMap<String, String> fields) {
        var sheet = seeing.one(theme());
        var form = new MoveForm(fields);
        var problems = form.planProblems(chrome().voice(), sheet.today());
        if (!problems.isEmpty()) {
            return pages.again(ThemePage.TEMPLATE, page(sheet, form, "", problems));
        }
        moving.plan(theme(), form.plan());
        return here("tehty");
    }

    /** What it is called from now on. */
    @POST
    @Path("nimi")
    public Response call(MultivaluedMap<String, String> fields) {
        var sheet = seeing.one(theme());
        var form = new MoveForm(fields);
        var problems = form.titleProblems(chrome().voice());
        if (!problems.isEmpty()) {
            return pages.again(ThemePage.TEMPLATE, page(sheet, form, "", problems));
        }
        return switch (titles.correct(theme(), form.title())) {
            case CORRECTED, SAME -> here("nimi");
            case NOTHING_SAID -> misnamed(sheet, form, "title", "theme.title.error");
            case NOT_CHECKED -> misnamed(sheet, form, "checked", "staff.hint.checked.error");
            case REASON_NEEDED -> misnamed(sheet, form, "why", "theme.title.why.error");
        };
    }

    private Response misnamed(ThemeSheet sheet, MoveForm form, String field, String why) {
        return pages.again(ThemePage.TEMPLATE, page(sheet, form, "", List.of(new Problem(field, say(why)))));
    }

    /** What was put here by mistake. */
    @POST
    @Path("poisto")
    public Response letGo(@FormParam("palaute") @DefaultValue("") String feedback) {
        gathering.choices();
        seeing.one(theme());
        var gone = Typed.id(feedback)
                .map(FeedbackId::new)
                .filter(it -> gathering.letGo(theme(), it))
                .isPresent();
        return here(gone ? "tehty" : "muuttui");
    }

    private ThemePage page(ThemeSheet sheet, MoveForm form, String said, List<Problem> problems) {
        return new ThemePage(chrome(problems), sheet, form, said, problems);
    }

    private MovePage move(ThemeSheet sheet, Turn turn, MoveForm form, List<Problem> problems) {
        return new MovePage(chrome(problems), sheet, turn, chromes.profile().languages(), form, problems);
    }

    private String said(String state) {
        return switch (state) {
            case "tehty" -> say("theme.saved");
            case "uusi" -> say("theme.made");
            case "nimi" -> say("theme.title.corrected");
            case "muuttui" -> say("theme.changed");
            default -> "";
        };
    }

    private ThemeId theme() {
        return new ThemeId(id);
    }

    private Response here(String state) {
        return pages.go(ThemePage.href(theme()) + "?tila=" + state);
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome(List<Problem> problems) {
        return problems.isEmpty() ? chrome() : chrome().troubled();
    }

    private Chrome chrome() {
        return desk.chrome("theme.nav");
    }
}

package fi.rinnalla.web.partner.fee;

import fi.rinnalla.domain.partner.LoggedWorkId;
import fi.rinnalla.services.partner.Feeling;
import fi.rinnalla.services.partner.LogOutcome.Logged;
import fi.rinnalla.services.partner.LoggingWork;
import fi.rinnalla.services.partner.LoggingWork.Log;
import fi.rinnalla.services.support.LoggingBeside;
import fi.rinnalla.services.support.RelationRow;
import fi.rinnalla.services.support.WalkingBeside;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** A partner's log: one page, some taps, and the way back. */
@RequestScoped
@Path("oma/kirjaa")
public class LogController {
    private static final List<String> STATES = List.of("kirjattu", "vasynyt", "puretaan", "kumottu", "eikumottu");

    @Inject
    private LoggingWork logging;

    @Inject
    private LoggingBeside beside;

    @Inject
    private WalkingBeside walking;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    /** Whoever is in no register has nothing to log yet: their first page says so. */
    @GET
    public Response log(
            @QueryParam("tila") @DefaultValue("") String state, @QueryParam("tyo") @DefaultValue("") String made) {
        return logging.mine()
                .map(it -> pages.show(
                        LogPage.TEMPLATE,
                        new LogPage(
                                chrome(),
                                it,
                                walks(),
                                LogForm.on(it.today()),
                                false,
                                Typed.id(made).filter(id -> isFree(it, new LoggedWorkId(id))),
                                said(state),
                                List.of())))
                .orElseGet(() -> pages.go("/oma"));
    }

    private static boolean isFree(Log log, LoggedWorkId id) {
        return log.rows().stream().anyMatch(it -> it.id().equals(id) && it.free());
    }

    @POST
    public Response made(@BeanParam LogForm form) {
        return logging.mine().map(it -> made(form, it)).orElseGet(() -> pages.go("/oma"));
    }

    private Response made(LogForm form, Log log) {
        var problems = form.problems(chrome().voice(), log.today(), beside::mayBe);
        if (!problems.isEmpty()) {
            return again(form, log, false, problems);
        }
        return beside.log(keys.digest(form.key()), form.done(), form.feeling(), form.isSure())
                .map(it -> it instanceof Logged logged ? logged(form, logged) : again(form, log, true, List.of()))
                .orElseGet(() -> again(form, log, false, List.of(LogForm.notBeside(chrome().voice()))));
    }

    private Response logged(LogForm form, Logged logged) {
        return pages.go(LogPage.URL + "?tila=" + state(form.feeling()) + "&tyo="
                + logged.id().value());
    }

    private List<RelationRow> walks() {
        return walking.mine().stream().filter(RelationRow::isRunning).toList();
    }

    private Response again(LogForm form, Log log, boolean alike, List<Problem> problems) {
        return pages.again(
                LogPage.TEMPLATE,
                new LogPage(chrome().troubled(), log, walks(), form, alike, Optional.empty(), "", problems));
    }

    private static String state(Optional<Feeling> feeling) {
        return feeling.map(it -> switch (it) {
                    case WELL -> "kirjattu";
                    case TIRED -> "vasynyt";
                    case WANTS_TO_TALK -> "puretaan";
                })
                .orElse("kirjattu");
    }

    @POST
    @Path("kumous")
    public Response takeBack(@FormParam("tyo") @DefaultValue("") String work) {
        // Whoever is no partner is not told what an entry looks like.
        var done = logging.mine().isPresent()
                && Typed.id(work)
                        .map(LoggedWorkId::new)
                        .filter(logging::takeBack)
                        .isPresent();
        return pages.go(LogPage.URL + (done ? "?tila=kumottu" : "?tila=eikumottu"));
    }

    private String said(String state) {
        return STATES.contains(state) ? chrome().voice().say("fee.log.said." + state) : "";
    }

    private Chrome chrome() {
        return desk.chrome("partner.own");
    }
}

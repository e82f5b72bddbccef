package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.gathering.Coming;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Need;
import fi.rinnalla.domain.gathering.Nickname;
import fi.rinnalla.domain.gathering.SeatId;
import fi.rinnalla.domain.gathering.SeatOutcome;
import fi.rinnalla.domain.gathering.SeatOutcome.Refused;
import fi.rinnalla.services.gathering.FreedSeat;
import fi.rinnalla.services.gathering.FreeingASeat;
import fi.rinnalla.services.gathering.ReadingTheRoster;
import fi.rinnalla.services.gathering.RunningGatherings;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.feedback.PromiseLine;
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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who has a seat, by the names they chose; and a seat given back for somebody who asked. The answer to that form is a page: it
 * alone still knows the name, should it have been a mistake.
 */
@RequestScoped
@Path("tyo/ryhmat/{id}/nimimerkit")
public class RosterController {
    @Inject
    private ReadingTheRoster roster;

    @Inject
    private FreeingASeat freeing;

    @Inject
    private RunningGatherings running;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @PathParam("id")
    private UUID id;

    @GET
    public Response names(@QueryParam("tila") @DefaultValue("") String state) {
        return pages.show(RosterPage.TEMPLATE, page(said(state), Optional.empty(), List.of()));
    }

    @POST
    @Path("{seat}/vapautus")
    public Response free(@PathParam("seat") UUID seat) {
        var freed = freeing.free(group(), new SeatId(seat));
        return freed.isEmpty() ? here("vapaa") : pages.show(RosterPage.TEMPLATE, page("", freed, List.of()));
    }

    @POST
    @Path("{seat}/palautus")
    public Response giveAgain(
            @PathParam("seat") UUID seat,
            @FormParam("nickname") @DefaultValue("") String nickname,
            @FormParam("needs") List<String> needs,
            @FormParam("coming") @DefaultValue("") String coming) {
        running.one(group());
        if (!Nickname.isOne(nickname)) {
            return here("vapaa");
        }
        var freed = new FreedSeat(
                new SeatId(seat),
                nickname,
                needs.stream().flatMap(it -> Typed.one(Need.class, it).stream()).collect(Collectors.toSet()),
                Typed.one(Coming.class, coming).orElse(Coming.EITHER));
        var outcome = freeing.giveAgain(group(), freed);
        if (outcome instanceof Refused refused) {
            return pages.conflict(RosterPage.TEMPLATE, page("", Optional.of(freed), List.of(problem(refused))));
        }
        return here(outcome instanceof SeatOutcome.InLine ? "jonossa" : "palautettu");
    }

    private Problem problem(Refused refused) {
        var why = refused.why() == SeatOutcome.Refusal.NAME_TAKEN
                ? "gathering.error.name_taken"
                : "running.enter.error.already_in";
        return new Problem("freed", say(why));
    }

    private RosterPage page(String done, Optional<FreedSeat> freed, List<Problem> problems) {
        var chrome = desk.chrome("running.nav");
        return new RosterPage(
                problems.isEmpty() ? chrome : chrome.troubled(),
                running.one(group()),
                roster.read(group()),
                PromiseLine.names(chrome.voice(), running.readersOfNames()),
                done,
                freed,
                problems);
    }

    private String said(String state) {
        return switch (state) {
            case "vapaa" -> say("running.freed.before");
            case "palautettu" -> say("running.freed.again");
            case "jonossa" -> say("running.freed.line");
            default -> "";
        };
    }

    private String say(String key) {
        return desk.chrome("running.nav").voice().say(key);
    }

    private Response here(String state) {
        return pages.go("/tyo/ryhmat/" + id + "/nimimerkit?tila=" + state);
    }

    private GatheringId group() {
        return new GatheringId(id);
    }
}

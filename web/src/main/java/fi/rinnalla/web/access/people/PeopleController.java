package fi.rinnalla.web.access.people;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.Roles;
import fi.rinnalla.services.access.KeepingPeople;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who works here, and as what. */
@RequestScoped
@Path("hallinta/ihmiset")
public class PeopleController {
    private static final Set<String> DONE =
            Set.of("roolit", "tauko", "paattynyt", "takaisin", "peruttu", "lahetetty", "postitettu");

    @Inject
    private KeepingPeople keeping;

    @Inject
    private PeopleList people;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response list(@BeanParam PeopleQuery query, @QueryParam("tila") @DefaultValue("") String state) {
        return pages.show(PeoplePage.TEMPLATE, people.page(query, notice(state)));
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id, @QueryParam("tila") @DefaultValue("") String state) {
        var row = keeping.one(id);
        return pages.show(
                PersonPage.TEMPLATE, new PersonPage(chrome(), row, row.roles().held(), notice(state), List.of()));
    }

    @POST
    @Path("{id}/roolit")
    public Response give(@PathParam("id") UUID id, Form typed) {
        var roles = RoleChoices.chosen(Sent.of(typed));
        if (roles.isEmpty()) {
            return again(id, roles, "admin.people.error.role");
        }
        return keeping.give(id, new Roles(roles)) ? done(id, "roolit") : again(id, roles, "admin.people.error.last");
    }

    @POST
    @Path("{id}/tauko")
    public Response pause(@PathParam("id") UUID id) {
        return keeping.pause(id) ? done(id, "tauko") : last(id);
    }

    @POST
    @Path("{id}/paatos")
    public Response end(@PathParam("id") UUID id) {
        return keeping.end(id) ? done(id, "paattynyt") : last(id);
    }

    @POST
    @Path("{id}/paluu")
    public Response takeBack(@PathParam("id") UUID id) {
        keeping.takeBack(id);
        return done(id, "takaisin");
    }

    private Response done(UUID id, String state) {
        return pages.go(PeoplePage.URL + "/" + id + "?tila=" + state);
    }

    private Response last(UUID id) {
        return again(id, keeping.one(id).roles().held(), "admin.people.error.last");
    }

    private Response again(UUID id, Set<Role> roles, String why) {
        var problem = new Problem(RoleChoices.FIELD, chrome().voice().say(why));
        return pages.again(
                PersonPage.TEMPLATE,
                new PersonPage(chrome().troubled(), keeping.one(id), roles, Optional.empty(), List.of(problem)));
    }

    private Optional<Notice> notice(String state) {
        return Optional.of(state)
                .filter(DONE::contains)
                .map(it -> Notice.ok(chrome().voice().say("admin.people.done." + it)));
    }

    private Chrome chrome() {
        return desk.chrome(PeoplePage.TITLE);
    }
}

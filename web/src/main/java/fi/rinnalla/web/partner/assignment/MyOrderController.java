package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.partner.assignment.AssignmentView;
import fi.rinnalla.services.partner.assignment.KeepingMyOrder;
import fi.rinnalla.services.partner.assignment.ReadingMyOrders;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.training.professional.SeeingMyOrderedTraining;
import fi.rinnalla.web.feedback.PromiseLine;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** The order on the card that lies open. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/vastaus/tilaukset/{order}")
public class MyOrderController {
    @Inject
    private Provider<ReadingMyOrders> reading;

    @Inject
    private Provider<KeepingMyOrder> keeping;

    @Inject
    private Provider<SeeingMyOrderedTraining> training;

    @Inject
    private FormKeys keys;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @Inject
    private Caller caller;

    @PathParam("language")
    private String path;

    @PathParam("order")
    private UUID id;

    @GET
    public Response read(@QueryParam("tila") @DefaultValue("") String state) {
        return mine((language, it) -> pages.show(
                MyOrderPage.TEMPLATE,
                page(it, SayingQuestions.empty(chrome(language).voice(), "orderer"), said(state, language), language)));
    }

    @POST
    @Path("peru")
    public Response cancel() {
        return mine((language, it) -> here(language, keeping.get().cancel(it.id()) ? "peruttu" : "muuttui"));
    }

    @POST
    @Path("palaute")
    public Response say(@BeanParam SayingTyped typed) {
        return mine((language, it) -> {
            var form = typed.filled();
            var voice = chrome(language).voice();
            if (form.slip().isPresent()) {
                var problems = List.of(OrderProblems.of(form.slip().get(), form, voice));
                var questions = new SayingQuestions(voice, "orderer", form, problems);
                return pages.again(MyOrderPage.TEMPLATE, page(it, questions, Optional.empty(), language));
            }
            return here(language, keeping.get().say(it.id(), form) ? "kiitos" : "muuttui");
        });
    }

    @POST
    @Path("poista")
    public Response delete() {
        return mine((language, it) -> {
            keeping.get().delete(it.id());
            return pages.go("/" + language.path() + "/vastaus?tila=tilauspois");
        });
    }

    private MyOrderPage page(AssignmentView it, SayingQuestions questions, Optional<Notice> notice, Language language) {
        var chrome = chrome(language);
        var readers = PromiseLine.names(chrome.voice(), reading.get().readers().ofHopes());
        var troubled = questions.problems().isEmpty() ? chrome : chrome.troubled();
        return new MyOrderPage(
                troubled, it, training.get().of(it.id(), language), questions, keys.fresh(), readers, notice);
    }

    private Optional<Notice> said(String state, Language language) {
        return switch (state) {
            case "peruttu" -> Optional.of(Notice.ok(say(language, "ordering.mine.cancelled.done")));
            case "kiitos" -> Optional.of(Notice.ok(say(language, "ordering.said.done")));
            case "muuttui" -> Optional.of(Notice.warn("", say(language, "ordering.mine.changed")));
            default -> Optional.empty();
        };
    }

    /** Taken away, or never there, or somebody else's: all of it looks the same. A card that closed by itself says so. */
    private Response mine(BiFunction<Language, AssignmentView, Response> answer) {
        var language = spoken.here(path);
        if (!caller.holdsCard()) {
            return pages.go("/" + language.path() + "/vastaus?tila=paattyi");
        }
        return reading.get()
                .one(new AssignmentId(id))
                .map(it -> answer.apply(language, it))
                .orElseGet(() -> pages.go("/" + language.path() + "/vastaus?tila=eiole"));
    }

    private Response here(Language language, String state) {
        return pages.go("/" + language.path() + "/vastaus/tilaukset/" + id + "?tila=" + state);
    }

    private String say(Language language, String key) {
        return chrome(language).voice().say(key);
    }

    private Chrome chrome(Language language) {
        return chromes.portal(language, "portal.title.card", Chrome.Exit.STRONG, "vastaus/tilaukset/" + id);
    }
}

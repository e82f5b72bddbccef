package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.services.partner.assignment.AssignmentView;
import fi.rinnalla.services.partner.assignment.KeepingMyOrder;
import fi.rinnalla.services.partner.assignment.ReadingMyOrders;
import fi.rinnalla.services.training.professional.SeeingMyOrderedTraining;
import fi.rinnalla.web.feedback.OnMyCard;
import fi.rinnalla.web.feedback.OpenCard;
import fi.rinnalla.web.feedback.PromiseLine;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
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
import java.util.function.Function;

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
    private Pages pages;

    @Inject
    private OpenCard card;

    @PathParam("language")
    private String path;

    @PathParam("order")
    private UUID id;

    @GET
    public Response read(@QueryParam("tila") @DefaultValue("") String state) {
        return mine((my, it) -> pages.show(
                MyOrderPage.TEMPLATE,
                page(it, SayingQuestions.empty(my.chrome().voice(), "orderer"), said(state, my), my)));
    }

    @POST
    @Path("peru")
    public Response cancel() {
        return mine((my, it) -> my.here(keeping.get().cancel(it.id()) ? "peruttu" : "muuttui"));
    }

    @POST
    @Path("palaute")
    public Response say(@BeanParam SayingTyped typed) {
        return mine((my, it) -> {
            var form = typed.filled();
            var voice = my.chrome().voice();
            if (form.slip().isPresent()) {
                var problems = List.of(OrderProblems.of(form.slip().get(), form, voice));
                var questions = new SayingQuestions(voice, "orderer", form, problems);
                return pages.again(MyOrderPage.TEMPLATE, page(it, questions, Optional.empty(), my));
            }
            return my.here(keeping.get().say(it.id(), form) ? "kiitos" : "muuttui");
        });
    }

    @POST
    @Path("poista")
    public Response delete() {
        return mine((my, it) -> {
            keeping.get().delete(it.id());
            return my.home("tilauspois");
        });
    }

    private MyOrderPage page(AssignmentView it, SayingQuestions questions, Optional<Notice> notice, OnMyCard my) {
        var chrome = my.chrome();
        var readers = PromiseLine.names(chrome.voice(), reading.get().readers().ofHopes());
        var troubled = questions.problems().isEmpty() ? chrome : chrome.troubled();
        return new MyOrderPage(
                troubled, it, training.get().of(it.id(), my.language()), questions, keys.fresh(), readers, notice);
    }

    private Optional<Notice> said(String state, OnMyCard my) {
        return switch (state) {
            case "peruttu" -> my.done("ordering.mine.cancelled.done");
            case "kiitos" -> my.done("ordering.said.done");
            case "muuttui" -> my.warned("ordering.mine.changed");
            default -> Optional.empty();
        };
    }

    private Response mine(BiFunction<OnMyCard, AssignmentView, Response> answer) {
        return onCard(my -> my.found(reading.get().one(new AssignmentId(id)), it -> answer.apply(my, it)));
    }

    private Response onCard(Function<OnMyCard, Response> answer) {
        return card.at(path, "tilaukset/" + id, answer);
    }
}

package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.feedback.UsedForms;
import fi.rinnalla.domain.partner.assignment.Assignment;
import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.Assignments;
import fi.rinnalla.domain.partner.assignment.OrderText;
import fi.rinnalla.domain.partner.assignment.Ordered;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.feedback.CardsOfForms;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Keeps an order, once for each form, its free words closed with a key of its own. Whoever is refused has no card made for them. */
@Dependent
public class OrderIntake {
    private final Assignments assignments;
    private final KnownOrderers orderers;
    private final RunningProgramme programme;
    private final UsedForms usedForms;
    private final CardsOfForms cards;
    private final Seals seals;
    private final Clock clock;

    @Inject
    public OrderIntake(
            Assignments assignments,
            KnownOrderers orderers,
            RunningProgramme programme,
            UsedForms usedForms,
            CardsOfForms cards,
            Seals seals,
            Clock clock) {
        this.assignments = assignments;
        this.orderers = orderers;
        this.programme = programme;
        this.usedForms = usedForms;
        this.cards = cards;
        this.seals = seals;
        this.clock = clock;
    }

    /** What became of an earlier copy of this form, where there was one. */
    Optional<OrderTaken> seen(OrderForm form) {
        return usedForms.holds(form.formKey())
                ? Optional.of(new OrderTaken.Deleted())
                : assignments.findByFormKey(form.formKey()).map(it -> seen(it, form));
    }

    private OrderTaken seen(Assignment before, OrderForm form) {
        if (before.isForgotten()) {
            return new OrderTaken.Deleted();
        }
        return before.says(form.content())
                ? kept(before, true, cards.newsOf(form.formKey(), form.card()))
                : new OrderTaken.Different();
    }

    /** @param words what the new card will be found by, or the held one is; empty for the one that lies open */
    OrderTaken take(OrderForm form, Optional<Digest> words) {
        return seen(form)
                .orElseGet(() -> cards.cardOf(form.formKey(), form.card(), words)
                        .<OrderTaken>map(card -> keep(form, card))
                        .orElseGet(OrderTaken.NoSuchCard::new));
    }

    private OrderTaken keep(OrderForm form, CardId card) {
        var today = Helsinki.day(clock.instant());
        var assignment = Assignment.of(sealed(form, card), today);
        assignments.add(assignment);
        return kept(assignment, false, CardsOfForms.firstNewsOf(form.card()));
    }

    private static OrderTaken kept(Assignment it, boolean again, CardNews news) {
        return new OrderTaken.Kept(it.id(), it.dueOn(), again, news);
    }

    private Ordered sealed(OrderForm form, CardId card) {
        var id = AssignmentId.random();
        var key = seals.newKey();
        return new Ordered(
                id,
                programme.now(),
                orderers.of(form.organisation(), form.county().orElseThrow()),
                card,
                key,
                form.formKey(),
                form.content(),
                form.source(),
                form.language(),
                form.wish(),
                Optional.of(form.hoped())
                        .filter(it -> !it.isEmpty())
                        .map(it -> seals.seal(key, id.place(OrderText.HOPED), it)),
                seals.seal(key, id.place(OrderText.WHERETO), form.whereto()));
    }
}

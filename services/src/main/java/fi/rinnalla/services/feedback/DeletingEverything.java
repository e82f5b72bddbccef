package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.WordCards;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.UsedForm;
import fi.rinnalla.domain.feedback.UsedForms;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.GoesWithTheCard;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Deletes everything that was started with the card, and the card. The keys go first: from that moment the words are
 * unreadable everywhere, whatever happens to the rows. Counts that were frozen before stay. A form that is sent once more
 * afterwards brings nothing back.
 */
@UseCase
@MayBeDoneBy(Permission.DELETE_OWN_ITEMS)
public class DeletingEverything {
    private final MyItems mine;
    private final Iterable<GoesWithTheCard> others;
    private final Forgetting forgetting;
    private final WordCards cards;
    private final UsedForms usedForms;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public DeletingEverything(
            MyItems mine,
            @Any Instance<GoesWithTheCard> others,
            Forgetting forgetting,
            WordCards cards,
            UsedForms usedForms,
            Caller caller,
            Clock clock) {
        this(mine, (Iterable<GoesWithTheCard>) others, forgetting, cards, usedForms, caller, clock);
    }

    DeletingEverything(
            MyItems mine,
            Iterable<GoesWithTheCard> others,
            Forgetting forgetting,
            WordCards cards,
            UsedForms usedForms,
            Caller caller,
            Clock clock) {
        this.mine = mine;
        this.others = others;
        this.forgetting = forgetting;
        this.cards = cards;
        this.usedForms = usedForms;
        this.caller = caller;
        this.clock = clock;
    }

    /** How many there are to delete. */
    public int count() {
        return mine.all().size();
    }

    /** Twice is once: who comes second waits for the first, and finds nothing left to do. */
    public void delete() {
        cards.hold(caller.card()).ifPresent(card -> {
            mine.all().forEach(this::delete);
            others.forEach(it -> it.goWith(card.id()));
            cards.remove(card);
        });
    }

    private void delete(Feedback feedback) {
        forgetting.textsAbout(feedback);
        forgetting.forget(feedback);
        usedForms.add(UsedForm.of(feedback.formKey(), Helsinki.day(clock.instant())));
    }
}

package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Shows;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** What became of one feedback, with its words and the answers, for the one who wrote it. */
@UseCase
@MayBeDoneBy(Permission.READ_OWN_ITEMS)
@Shows("feedback")
public class ReadingMyItem {
    private final MyItems mine;

    @Inject
    public ReadingMyItem(MyItems mine) {
        this.mine = mine;
    }

    /** @param number which of the card's, from one, in the order they came */
    public MyItem read(int number) {
        return mine.open(number).orElseThrow(() -> new NotFound("item " + number));
    }
}

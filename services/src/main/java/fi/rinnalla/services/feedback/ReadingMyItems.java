package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** The list of what was started with the card that lies open; without anybody's words. */
@UseCase
@MayBeDoneBy(Permission.READ_OWN_ITEMS)
public class ReadingMyItems {
    private final MyItems mine;

    @Inject
    public ReadingMyItems(MyItems mine) {
        this.mine = mine;
    }

    /** Newest first. */
    public List<MyItemRow> read() {
        return mine.rows();
    }
}

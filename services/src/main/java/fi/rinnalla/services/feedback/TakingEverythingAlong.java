package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Shows;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;

/** Everything that was started with the card, to keep. */
@UseCase
@MayBeDoneBy(Permission.TAKE_OWN_ITEMS_ALONG)
@Shows("feedback")
public class TakingEverythingAlong {
    private final MyItems mine;

    @Inject
    public TakingEverythingAlong(MyItems mine) {
        this.mine = mine;
    }

    /** In the order they came. */
    public List<MyItem> everything() {
        var all = mine.all();
        return IntStream.range(0, all.size())
                .mapToObj(i -> mine.open(i + 1, all.get(i)))
                .toList();
    }
}

package fi.rinnalla.services.codevelopment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.codevelopment.Themes;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.services.feedback.MyItems;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Optional;

/** Each step of what came of one's own feedback, for the one who wrote it. What is read is no news any more. */
@UseCase
@MayBeDoneBy(Permission.READ_OWN_ITEMS)
public class ReadingWhatBecameOfMine {
    private final MyItems mine;
    private final Themes themes;

    @Inject
    public ReadingWhatBecameOfMine(MyItems mine, Themes themes) {
        this.mine = mine;
        this.themes = themes;
    }

    /** Empty where nothing has come of it yet. */
    public Optional<MyTheme> read(FeedbackId id) {
        mine.hold(id);
        return themes.of(id).flatMap(it -> themes.hold(it.id())).map(it -> {
            var fresh = it.seenBy(id);
            return new MyTheme(it.language(), it.title(), MyTurns.of(it), fresh);
        });
    }
}

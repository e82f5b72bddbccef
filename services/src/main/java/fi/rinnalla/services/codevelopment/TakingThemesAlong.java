package fi.rinnalla.services.codevelopment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.codevelopment.Themes;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.services.feedback.MyItems;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What came of everything that was written with the card, to keep. Whoever takes it along has not read it by that: news stays news. */
@UseCase
@MayBeDoneBy(Permission.TAKE_OWN_ITEMS_ALONG)
public class TakingThemesAlong {
    private final MyItems mine;
    private final Themes themes;

    @Inject
    public TakingThemesAlong(MyItems mine, Themes themes) {
        this.mine = mine;
        this.themes = themes;
    }

    /** In the order in which the feedback came; nothing of feedback of which nothing has come. */
    public List<Along> all() {
        var all = mine.all();
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(i -> along(i + 1, all.get(i)))
                .toList();
    }

    private Stream<Along> along(int number, Feedback it) {
        return themes
                .of(it.id())
                .map(theme -> new MyTheme(theme.language(), theme.title(), MyTurns.of(theme), 0))
                .map(theme -> new Along(number, theme, it.verdict()))
                .stream();
    }

    /**
     * @param number of the feedback, as it stands everywhere on the card
     * @param verdict what its author said of the change
     */
    public record Along(int number, MyTheme theme, Optional<Verdict> verdict) {}
}

package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.MyItemRow;
import fi.rinnalla.services.feedback.ReadingMyItems;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages about everything on the card that lies open. */
@RequestScoped
public class CardHomes {
    private static final int MINUTES_OPEN = 15;

    @Inject
    private Provider<ReadingMyItems> reading;

    @Inject
    private Instance<OnTheCard> others;

    @Inject
    private Chromes chromes;

    @Inject
    private FormKeys keys;

    CardHomePage home(Language language, Optional<Notice> notice) {
        var chrome = chrome(language, "vastaus");
        var mine = reading.get().read().stream().map(it -> row(it, chrome));
        var rows = Stream.concat(onTheCard(chrome), mine).toList();
        return new CardHomePage(chrome, keys.fresh(), notice, rows, MINUTES_OPEN);
    }

    DeletePage delete(Language language) {
        var chrome = chrome(language, "vastaus/poista");
        var mine = reading.get().read().stream().map(it -> heading(it, chrome));
        var rows = Stream.concat(onTheCard(chrome).map(CardHomePage.Row::heading), mine)
                .toList();
        return new DeletePage(chrome, keys.fresh(), chrome.voice().count("card.delete.count", rows.size()), rows);
    }

    private Stream<CardHomePage.Row> onTheCard(Chrome chrome) {
        return others.stream().flatMap(it -> it.rows(chrome).stream());
    }

    private static CardHomePage.Row row(MyItemRow it, Chrome chrome) {
        var voice = chrome.voice();
        return new CardHomePage.Row(
                chrome.to("vastaus/" + it.number()),
                heading(it, chrome),
                it.place()
                        .map(place -> voice.say("card.item.place", "place", place))
                        .orElse(""),
                state(it, chrome),
                it.news());
    }

    private static String heading(MyItemRow it, Chrome chrome) {
        return chrome.voice().say("card.item.heading", "date", new Times(chrome.voice()).date(it.receivedOn()));
    }

    private static String state(MyItemRow it, Chrome chrome) {
        var voice = chrome.voice();
        var due = new Times(voice).date(it.dueOn());
        if (it.overdue()) {
            return voice.say("card.path.overdue", "date", due);
        }
        var state = voice.say("card.path." + Typed.low(it.state()));
        return it.state().open() ? state + ". " + voice.say("card.path.due", "date", due) : state;
    }

    private Chrome chrome(Language language, String path) {
        return chromes.portal(language, "portal.title.card", Chrome.Exit.STRONG, path);
    }
}

package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.gathering.Moment;
import fi.rinnalla.domain.gathering.SeatState;
import fi.rinnalla.services.gathering.MySeat;
import fi.rinnalla.services.gathering.ReadingMySeats;
import fi.rinnalla.web.feedback.CardHomePage;
import fi.rinnalla.web.feedback.OnTheCard;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;

/** The seats among everything else that lies on a card. */
@RequestScoped
public class SeatsOnTheCard implements OnTheCard {
    @Inject
    private Provider<ReadingMySeats> reading;

    @Override
    public List<CardHomePage.Row> rows(Chrome chrome) {
        return reading.get().all().stream().map(it -> row(it, chrome)).toList();
    }

    @Override
    public List<Along> along(Chrome chrome) {
        return reading.get().all().stream().map(it -> SeatAlong.of(it, chrome)).toList();
    }

    private static CardHomePage.Row row(MySeat it, Chrome chrome) {
        var view = it.gathering();
        return new CardHomePage.Row(
                chrome.to("vastaus/paikat/" + view.id().value()),
                view.in(chrome.language()).told().name(),
                view.next()
                        .map(next -> new GatheringWords(chrome.voice()).when(next.meeting()) + ".")
                        .orElse(""),
                state(it, chrome),
                it.state() == SeatState.OFFERED || it.asked(Moment.END));
    }

    /** At the start nobody is pressed: there it is their seat that counts, and the invitation stands beside it. */
    private static String state(MySeat it, Chrome chrome) {
        if (it.asked(Moment.END)) {
            return chrome.voice().say("gathering.exit.go");
        }
        return chrome.voice().say(it.over() ? "gathering.mine.over" : "gathering.mine." + Typed.low(it.state()));
    }
}

package fi.rinnalla.web.support;

import fi.rinnalla.services.support.ReadingMyRequests;
import fi.rinnalla.services.support.RequestView;
import fi.rinnalla.web.feedback.CardHomePage;
import fi.rinnalla.web.feedback.OnTheCard;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;

/** The requests among everything else that lies on a card. */
@RequestScoped
public class RequestsOnTheCard implements OnTheCard {
    @Inject
    private Provider<ReadingMyRequests> reading;

    @Override
    public List<CardHomePage.Row> rows(Chrome chrome) {
        return reading.get().all().stream().map(it -> row(it, chrome)).toList();
    }

    @Override
    public List<Along> along(Chrome chrome) {
        return reading.get().all().stream()
                .map(it -> RequestAlong.of(it, heading(it, chrome), chrome))
                .toList();
    }

    private static CardHomePage.Row row(RequestView it, Chrome chrome) {
        return new CardHomePage.Row(
                chrome.to("vastaus/pyynnot/" + it.id().value()),
                heading(it, chrome),
                "",
                chrome.voice().say("request.state." + Typed.low(it.state())),
                it.waitsForParent());
    }

    private static String heading(RequestView it, Chrome chrome) {
        return chrome.voice().say("request.heading", "date", new Times(chrome.voice()).date(it.receivedOn()));
    }
}

package fi.rinnalla.services.support;

import fi.rinnalla.domain.support.RequestText;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.Wanted;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What a request needs of whoever comes, with its area and its place to avoid opened. */
@Dependent
public class Wants {
    private final OpenedRequests opened;

    @Inject
    public Wants(OpenedRequests opened) {
        this.opened = opened;
    }

    Wanted of(SupportRequest request) {
        var view = opened.view(request);
        return new Wanted(
                view.speaks(),
                view.interpreter(),
                view.way(),
                view.times(),
                view.text(RequestText.AREA).orElse(""),
                view.text(RequestText.AVOIDS).orElse(""));
    }
}

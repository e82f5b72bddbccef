package fi.rinnalla.web.story.staff;

import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.services.story.PublicationRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.story.StoryTexts;

/**
 * The organisation's publications.
 *
 * @param first whether this is the newest page
 */
public record OwnPublicationsPage(Chrome chrome, Slice<PublicationRow> publications, boolean first, String said)
        implements StaffPage {
    static final String TEMPLATE = "telling/staff/publications";

    public String href(PublicationRow it) {
        return OwnPublicationsController.PATH + "/" + it.id().value();
    }

    public String kind(PublicationRow it) {
        return say("telling.kind." + Typed.low(it.facts().kind())) + ", "
                + it.facts().year();
    }

    public String state(PublicationRow it) {
        if (it.hidden()) {
            return say("telling.work.hidden");
        }
        return it.facts()
                .until()
                .map(day -> say(
                        it.shown() ? "telling.work.shown.until" : "telling.work.ended",
                        "date",
                        new StoryTexts(chrome.voice()).date(day)))
                .orElseGet(() -> say("telling.work.shown"));
    }

    public String tag(PublicationRow it) {
        return it.ending() ? "warn" : it.shown() ? "ok" : "quiet";
    }

    public String newest() {
        return first ? null : OwnPublicationsController.PATH;
    }

    public String older() {
        return publications
                .next()
                .map(it -> OwnPublicationsController.PATH + "?alkaen=" + it)
                .orElse(null);
    }
}

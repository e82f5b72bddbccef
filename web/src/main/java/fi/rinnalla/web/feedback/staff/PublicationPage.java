package fi.rinnalla.web.feedback.staff;

import static fi.rinnalla.domain.feedback.PublicationState.AWAITS_AUTHOR;
import static fi.rinnalla.domain.feedback.PublicationState.AWAITS_SECOND;
import static fi.rinnalla.domain.feedback.PublicationState.DRAFT;
import static fi.rinnalla.domain.feedback.PublicationState.PUBLISHED;
import static fi.rinnalla.domain.feedback.PublicationState.SHARED;

import fi.rinnalla.domain.feedback.Audience;
import fi.rinnalla.services.feedback.PublicationSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import java.util.List;
import java.util.Optional;

/**
 * One text on its way to the public.
 *
 * @param theirs what a colleague stored while this one was typed
 */
public record PublicationPage(
        Chrome chrome,
        PublicationSheet sheet,
        DraftFields fields,
        List<Problem> problems,
        String note,
        Optional<PublicationSheet> theirs)
        implements StaffPage {
    static final String TEMPLATE = "staff/publication";

    public String href(String part) {
        return "/tyo/julkaisut/" + sheet.id().value() + part;
    }

    /** The feedback it answers; null when that has been forgotten. */
    public String item() {
        return sheet.feedback().map(it -> "/tyo/palaute/" + it.value()).orElse(null);
    }

    public String state() {
        return new Words(chrome.voice()).publication(sheet.state());
    }

    public String change() {
        return new Words(chrome.voice()).change(sheet.change());
    }

    /** For development groups; written anew rather than rewritten. */
    public boolean forGroups() {
        return sheet.audience() == Audience.GROUP;
    }

    public String heading() {
        return say(forGroups() ? "staff.group.heading" : "staff.publish.heading");
    }

    public boolean mayBeRewritten() {
        return item() != null && !forGroups() && isOnItsWay();
    }

    private boolean isOnItsWay() {
        return isDraft() || sheet.state() == AWAITS_AUTHOR || sheet.state() == AWAITS_SECOND;
    }

    public boolean isDraft() {
        return sheet.state() == DRAFT;
    }

    public boolean mayBeApproved() {
        return sheet.state() == AWAITS_SECOND || sheet.state() == AWAITS_AUTHOR && !sheet.paraphrase();
    }

    public boolean mayBeSentBack() {
        return sheet.state() == AWAITS_SECOND && !sheet.mine();
    }

    public boolean mayBeWithdrawn() {
        return isOnItsWay() || sheet.state() == PUBLISHED || sheet.state() == SHARED;
    }

    /** What a reader in each role has to know before approving. */
    public String lead() {
        if (sheet.state() == AWAITS_AUTHOR) {
            return say("staff.publish.author");
        }
        if (!sheet.mine()) {
            return say("staff.publish.second.lead", "name", sheet.writer());
        }
        return say(sheet.anotherCould() ? "staff.publish.own" : "staff.publish.alone");
    }

    public List<Piece> said() {
        return Piece.of(sheet.said(), sheet.hintsInSaid());
    }

    public List<Piece> done() {
        return Piece.of(sheet.done(), sheet.hintsInDone());
    }

    /** Empty until a day has been set. */
    public String comesOut() {
        return sheet.publishedOn()
                .map(it -> say(
                        forGroups() ? "staff.group.out" : "staff.publish.out",
                        "date",
                        new Times(chrome.voice()).shortDay(it)))
                .orElse("");
    }

    public String conflict() {
        return say("staff.item.conflict", "name", sheet.writer());
    }
}

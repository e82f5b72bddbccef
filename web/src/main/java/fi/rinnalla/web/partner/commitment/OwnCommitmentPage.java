package fi.rinnalla.web.partner.commitment;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.partner.MyCommitment;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.guidance.Markdown;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import java.util.List;

/**
 * The text of a commitment in full, to read and to sign; afterwards it is its own copy to print.
 *
 * @param name as it was typed
 */
public record OwnCommitmentPage(
        Chrome chrome,
        MyCommitment it,
        Markdown markdown,
        boolean agreed,
        String name,
        String said,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "commitment/sign";

    public String action(String act) {
        return OwnCommitmentsController.PATH + "/" + it.id().value() + act;
    }

    /** The words may be in another language than the page around them. */
    public String lang() {
        return it.language() == chrome.language() ? null : it.language().tag();
    }

    public boolean isElsewhere() {
        return it.language() != chrome.language() && chrome.language() != Language.SELKO
                || chrome.language() == Language.SELKO
                        && it.language() != Language.FI
                        && it.language() != Language.SELKO;
    }

    public String fallback() {
        return say(
                "portal.fallback.part",
                "language",
                say("portal.language.name." + it.language().path()));
    }

    public String html() {
        return markdown.html(it.words().body());
    }

    public String version() {
        return say("commitment.own.version", "n", it.number(), "date", words().date(it.from()));
    }

    public String state() {
        return words().state(it);
    }

    public String kind() {
        return words().kind(it);
    }

    public String detail() {
        return words().detail(it);
    }

    public String signedOn() {
        return words().date(it.signed().orElseThrow().on());
    }

    public String signedName() {
        return it.signed().orElseThrow().name();
    }

    public Field agreeField() {
        return Field.of("agree", say("commitment.own.agree")).among(problems);
    }

    public Field nameField() {
        return Field.of("name", say("commitment.own.name"))
                .hinted(say("commitment.own.name.hint"))
                .holding(name)
                .among(problems);
    }

    private OwnStates words() {
        return new OwnStates(chrome.voice());
    }
}

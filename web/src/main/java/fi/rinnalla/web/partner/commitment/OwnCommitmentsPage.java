package fi.rinnalla.web.partner.commitment;

import fi.rinnalla.services.partner.MyCommitment;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import java.util.List;

/** What a partner has committed themselves to, and what waits for them. */
public record OwnCommitmentsPage(Chrome chrome, List<MyCommitment> mine, String said) implements StaffPage {
    static final String TEMPLATE = "commitment/own";

    public String href(MyCommitment it) {
        return OwnCommitmentsController.PATH + "/" + it.id().value();
    }

    public String name(MyCommitment it) {
        return words().name(it);
    }

    public String state(MyCommitment it) {
        return words().state(it);
    }

    public String kind(MyCommitment it) {
        return words().kind(it);
    }

    public String detail(MyCommitment it) {
        return words().detail(it);
    }

    public String go(MyCommitment it) {
        return say(it.canBeSigned() ? "commitment.own.read" : "commitment.own.copy");
    }

    private OwnStates words() {
        return new OwnStates(chrome.voice());
    }
}

package fi.rinnalla.web.access.people;

import fi.rinnalla.domain.access.AccountRow;
import fi.rinnalla.domain.access.AccountState;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.access.KeepingPeople.Asked;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everybody who works here or did, and who has been asked to. */
public record PeoplePage(Chrome chrome, List<AccountRow> people, List<Asked> asked, Optional<Notice> notice)
        implements StaffPage {
    static final String TEMPLATE = "access/people";
    static final String TITLE = "admin.nav.people";
    static final String URL = "/hallinta/ihmiset";

    /** Who works here now stands first. */
    public List<AccountRow> rows() {
        return people.stream().sorted(Comparator.comparing(AccountRow::state)).toList();
    }

    public String href(AccountRow it) {
        return URL + "/" + it.id().value();
    }

    public String roles(AccountRow it) {
        return new RoleChoices(chrome.voice()).names(it.roles().held());
    }

    public String state(AccountRow it) {
        return say("admin.people.state." + Typed.low(it.state()));
    }

    public String kind(AccountRow it) {
        return it.state() == AccountState.ACTIVE ? "ok" : "quiet";
    }

    public String until(Asked it) {
        var times = new Times(chrome.voice());
        return say(
                "admin.people.asked.until",
                "roles",
                new RoleChoices(chrome.voice()).names(it.invitee().roles().held()),
                "date",
                times.date(Helsinki.day(it.until())),
                "time",
                times.clock(it.until()));
    }
}

package fi.rinnalla.web.access.people;

import fi.rinnalla.domain.access.AccountRow;
import fi.rinnalla.domain.access.AccountState;
import fi.rinnalla.services.access.KeepingPeople.People;
import fi.rinnalla.services.access.SeeingWhoIsAsked.Asked;
import fi.rinnalla.services.access.SeeingWhoIsAsked.Stage;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Typed;
import java.util.List;
import java.util.Optional;

/**
 * Everybody who works here or did, and who has been asked to.
 *
 * @param byMail invitations may leave by mail
 */
public record PeoplePage(
        Chrome chrome, People people, PeopleQuery query, List<Asked> asked, boolean byMail, Optional<Notice> notice)
        implements StaffPage {
    static final String TEMPLATE = "access/people";
    static final String TITLE = "admin.nav.people";
    static final String URL = "/hallinta/ihmiset";

    /** Who works here now stands first. */
    public List<AccountRow> rows() {
        return people.rows();
    }

    public Field name() {
        return Field.of("nimi", say("admin.people.name")).holding(query.name());
    }

    public boolean narrowed() {
        return !query.name().isEmpty();
    }

    /** Address of the next page; null on the last. */
    public String older() {
        return people.next().map(it -> query.href(Optional.of(it))).orElse(null);
    }

    /** Address of the first page; null there. */
    public String newest() {
        return query.after().isPresent() ? query.href(Optional.empty()) : null;
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

    public String roles(Asked it) {
        return new RoleChoices(chrome.voice()).names(it.invitee().roles().held());
    }

    public String until(Asked it) {
        return new InvitingWords(chrome.voice()).until(it);
    }

    /** Empty where the link was handed over. */
    public String letter(Asked it) {
        return it.letter().map(new InvitingWords(chrome.voice())::letter).orElse("");
    }

    /** Its letter reached nobody: somebody has to do something. */
    public boolean failed(Asked it) {
        return it.letter().filter(letter -> letter.stage() == Stage.FAILED).isPresent();
    }

    public String again() {
        return say(byMail ? "admin.people.again.mail" : "admin.people.again.link");
    }

    public String withdraw(Asked it) {
        return say(it.open() ? "admin.people.withdraw" : "admin.people.drop");
    }
}

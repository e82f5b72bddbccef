package fi.rinnalla.web.access.people;

import fi.rinnalla.domain.access.AccountRow;
import fi.rinnalla.domain.access.AccountState;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One account.
 *
 * @param ticked roles as they are, or as they were sent
 */
public record PersonPage(
        Chrome chrome, AccountRow row, Set<Role> ticked, Optional<Notice> notice, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "access/person";

    public String href() {
        return PeoplePage.URL + "/" + row.id().value();
    }

    public String state() {
        return say("admin.people.state." + Typed.low(row.state()));
    }

    public boolean isActive() {
        return row.state() == AccountState.ACTIVE;
    }

    public Field rolesField() {
        return Field.of(RoleChoices.FIELD, say("admin.people.roles"))
                .hinted(say("admin.people.roles.hint"))
                .among(problems);
    }

    public List<Choice> roles() {
        return new RoleChoices(chrome.voice()).with(ticked);
    }
}

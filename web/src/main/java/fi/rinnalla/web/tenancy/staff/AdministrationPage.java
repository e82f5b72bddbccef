package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.web.access.Administration;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import java.util.List;
import java.util.Set;

/**
 * The rooms of the administration, in groups.
 *
 * @param held what the reader may do; other rooms are not shown
 */
public record AdministrationPage(Chrome chrome, Set<Permission> held) implements StaffPage {
    static final String TEMPLATE = "tenancy/staff/administration";

    public List<Administration.Group> groups() {
        return Administration.GROUPS.stream()
                .map(it -> new Administration.Group(
                        it.name(),
                        it.rooms().stream()
                                .filter(room -> held.contains(room.permission()))
                                .toList()))
                .filter(it -> !it.rooms().isEmpty())
                .toList();
    }
}

package fi.rinnalla.domain.access;

/** An account in a list. */
public record AccountRow(StaffId id, EmailAddress email, String shownName, Roles roles, AccountState state) {
    public boolean may(Permission permission) {
        return state == AccountState.ACTIVE && roles.may(permission);
    }
}

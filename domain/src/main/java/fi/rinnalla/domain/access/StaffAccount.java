package fi.rinnalla.domain.access;

import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A worker's, partner's or administrator's way in. It belongs to one organisation, and holds no more than it needs. */
@Entity
@Table(schema = "app", name = "staff_account")
public class StaffAccount {
    @Id
    private UUID id;

    private EmailAddress email;

    @Column(name = "shown_name")
    private String shownName;

    @Column(name = "password_hash")
    private String passwordHash;

    private Roles roles;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    @Column(name = "created_on")
    private LocalDate createdOn;

    protected StaffAccount() {}

    private StaffAccount(StaffId id, EmailAddress email, String shownName, Roles roles, Language language) {
        this.id = id.value();
        this.email = email;
        this.shownName = shownName;
        this.language = language;
        this.state = AccountState.ACTIVE;
        give(roles);
    }

    /** @param shownName a role or a chosen first name, such as "Työntekijä 1" */
    public static StaffAccount opened(
            StaffId id,
            EmailAddress email,
            String shownName,
            Roles roles,
            Language language,
            String passwordHash,
            LocalDate today) {
        var account = new StaffAccount(id, email, shownName, roles, language);
        account.passwordHash = passwordHash;
        account.createdOn = today;
        return account;
    }

    public void give(Roles given) {
        if (given.held().isEmpty() || !given.held().stream().allMatch(Role::ofAnAccount)) {
            throw new IllegalArgumentException("an account cannot hold " + given);
        }
        roles = given;
    }

    public void changePassword(String hash) {
        passwordHash = hash;
    }

    /** The language its holder works in. */
    public void speak(Language chosen) {
        language = chosen;
    }

    /** Sessions that are open end too: see {@link StaffSessions#endAllOf}. */
    public void disable() {
        state = AccountState.DISABLED;
    }

    /** The same holds for sessions. */
    public void end() {
        state = AccountState.ENDED;
    }

    public void enable() {
        state = AccountState.ACTIVE;
    }

    public boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    public boolean may(Permission permission) {
        return isActive() && roles.may(permission);
    }

    public AccountState state() {
        return state;
    }

    public StaffId id() {
        return new StaffId(id);
    }

    public EmailAddress email() {
        return email;
    }

    public String shownName() {
        return shownName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Roles roles() {
        return roles;
    }

    public Language language() {
        return language;
    }

    public LocalDate createdOn() {
        return createdOn;
    }
}

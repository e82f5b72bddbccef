package fi.rinnalla.launcher;

import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.access.Passwords;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.Roles;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.access.KeyDerivations;
import fi.rinnalla.persistence.access.PasswordHashing;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/** Somebody's first way in. The password is made here, told once, and kept only as a slow hash. */
record NewAccount(OwnerWork owner, LocalDate today, Passwords hashing) {

    static NewAccount by(OwnerWork owner, LocalDate today) {
        var secrets = owner.passwords().secrets();
        return new NewAccount(
                owner,
                today,
                new PasswordHashing(
                        name -> HexFormat.of().parseHex(secrets.hex(name.name().toLowerCase(Locale.ROOT))),
                        new KeyDerivations()));
    }

    /** The account's password. */
    String ofStaff(String tenant, String email, String shownName, String roles, String language) {
        var address = address(email);
        var held = roles(roles);
        var spoken = language(language);
        var password = FirstPassword.make();
        owner.inOneTransaction(connection -> {
            var rows = new Rows(connection);
            owner.enter(connection, new TenantId(NewNetwork.tenant(rows, tenant)));
            if (rows.find(UUID.class, "select id from app.staff_account where email = ?", address)
                    .isPresent()) {
                throw Refused.because("There is already an account for " + address + " in '" + tenant + "'.");
            }
            return rows.add(
                    "app.staff_account",
                    Columns.of(
                            "email", address,
                            "shown_name", shownName,
                            "password_hash", hashing.hash(password.toCharArray()),
                            "roles", held,
                            "language", spoken,
                            "state", "ACTIVE",
                            "created_on", today));
        });
        return password;
    }

    /** The account's new password. Whoever was signed in to it is no longer, and its organisation's log says so. */
    String again(String tenant, String email) {
        var address = address(email);
        var password = FirstPassword.make();
        owner.inOneTransaction(connection -> {
            var rows = new Rows(connection);
            owner.enter(connection, new TenantId(NewNetwork.tenant(rows, tenant)));
            var id = rows.find(
                            UUID.class,
                            "select id from app.staff_account where email = ? and state = 'ACTIVE'",
                            address)
                    .orElseThrow(() ->
                            Refused.because("There is no active account for " + address + " in '" + tenant + "'."));
            rows.run(
                    "update app.staff_account set password_hash = ? where id = ?",
                    hashing.hash(password.toCharArray()),
                    id);
            rows.run("update app.staff_session set ended_at = now() where account_id = ? and ended_at is null", id);
            rows.find(Long.class, "select sec.audit('house', 'CHANGED_ACCOUNT', ?)", id);
            return id;
        });
        return password;
    }

    /** The account's password. */
    String ofCoordinator(String network, String email, String shownName) {
        var address = address(email);
        var password = FirstPassword.make();
        owner.inOneTransaction(connection -> {
            var rows = new Rows(connection);
            var id = NewNetwork.network(rows, network);
            var known = "select id from net.coordinator where network_id = ? and email = ?";
            if (rows.find(UUID.class, known, id, address).isPresent()) {
                throw Refused.because("There is already an account for " + address + " in '" + network + "'.");
            }
            return rows.add(
                    "net.coordinator",
                    Columns.of(
                            "network_id", id,
                            "email", address,
                            "shown_name", shownName,
                            "password_hash", hashing.hash(password.toCharArray())));
        });
        return password;
    }

    private static String address(String email) {
        try {
            return new EmailAddress(email).value();
        } catch (IllegalArgumentException not) {
            throw Refused.notUnderstood("'" + email + "' is not an address of e-mail.");
        }
    }

    private static String roles(String written) {
        try {
            var roles = Roles.parse(written.toUpperCase(Locale.ROOT));
            if (!roles.held().isEmpty() && roles.held().stream().allMatch(Role::ofAnAccount)) {
                return roles.toString();
            }
        } catch (IllegalArgumentException unknown) {
            // answered below, like a role no account can have
        }
        throw Refused.notUnderstood(
                "'" + written + "' are not roles of an account, such as WORKER or WORKER,ADMINISTRATOR.");
    }

    private static String language(String written) {
        try {
            return Language.valueOf(written.toUpperCase(Locale.ROOT)).name();
        } catch (IllegalArgumentException unknown) {
            throw Refused.notUnderstood("The languages are FI, SV, EN and SELKO, not '" + written + "'.");
        }
    }
}

package fi.rinnalla.launcher;

import fi.rinnalla.demo.growth.Growth;
import fi.rinnalla.demo.growth.OneConnection;
import fi.rinnalla.domain.shared.SecretName;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.access.KeyDerivations;
import fi.rinnalla.persistence.access.PasswordHashing;
import fi.rinnalla.persistence.privacy.TinkSeals;
import fi.rinnalla.persistence.shared.Preparation;
import fi.rinnalla.persistence.shared.SignedContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.IntConsumer;

/** Grows a house as the walled role, in the house's own context: the database refuses whatever lies beyond its wall. */
record Growing(DatabaseAddress address, RolePasswords passwords, LocalDate today) {
    static final int MOST_TIMES = 100;
    private static final String APP = "rinnalla_app";
    private static final String KEYS = "rinnalla_keys";

    Growth.Outcome grow(String slug, int times, IntConsumer told) {
        var owner = new OwnerWork(address, passwords);
        var tenant = new TenantId(owner.inOneTransaction(it -> NewNetwork.tenant(new Rows(it), slug)));
        try (var app = address.connect(Preparation.MAIN, APP, passwords.of(APP));
                var keys = address.connect(Preparation.KEYS, KEYS, passwords.of(KEYS))) {
            app.setAutoCommit(false);
            var seals = TinkSeals.over(OneConnection.of(keys), tenant, this::secret, Clock.systemUTC());
            var outcome = new Growth(inside(app, tenant), seals, today, nobodysPassword()).grow(slug, times, told);
            analyse(owner);
            return outcome;
        } catch (SQLException failed) {
            throw Refused.because("The database refused: " + DatabaseAddress.reason(failed), failed);
        }
    }

    private Growth.Inside inside(Connection app, TenantId tenant) {
        return new Growth.Inside() {
            @Override
            public <T> T work(Growth.Work<T> work) throws SQLException {
                enter(app, tenant);
                var result = work.with(app);
                app.commit();
                return result;
            }
        };
    }

    private void enter(Connection connection, TenantId tenant) throws SQLException {
        var context = new SignedContext(Preparing.KEY_ID, secret(SecretName.CONTEXT)).of(tenant, Instant.now());
        try (var statement = connection.prepareStatement("select set_config('rinnalla.ctx', ?, true)")) {
            statement.setString(1, context);
            statement.execute();
        }
    }

    /** So that the database knows at once how much there is. */
    private static void analyse(OwnerWork owner) {
        owner.inOneTransaction(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute("analyze");
            }
        });
    }

    private String nobodysPassword() {
        return new PasswordHashing(this::secret, new KeyDerivations())
                .hash(FirstPassword.make().toCharArray());
    }

    private byte[] secret(SecretName name) {
        return HexFormat.of().parseHex(passwords.secrets().hex(name.name().toLowerCase(Locale.ROOT)));
    }
}

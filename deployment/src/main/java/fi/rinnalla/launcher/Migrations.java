package fi.rinnalla.launcher;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;

/** Brings both databases to the schema this version needs. The migrator signs in and works as the owner, who cannot. */
record Migrations(DatabaseAddress address, RolePasswords passwords) {

    private static final int LONGEST = 240;

    /** How many steps were taken. */
    int migrate() {
        return migrate("rinnalla_keys", "keys") + migrate("rinnalla", "main");
    }

    private int migrate(String database, String folder) {
        try {
            var flyway = Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(address.url(database), RolePasswords.MIGRATOR, passwords.of(RolePasswords.MIGRATOR))
                    .initSql("set role rinnalla_owner")
                    .locations("classpath:migration/" + folder)
                    .defaultSchema("migration")
                    .createSchemas(true)
                    .cleanDisabled(true)
                    .load();
            needNothingNewer(database, flyway);
            return flyway.migrate().migrationsExecuted;
        } catch (FlywayException failed) {
            throw Refused.because("The database " + database + " could not be migrated: " + reason(failed), failed);
        }
    }

    /** An older version does not know what a newer one has promised there. */
    private static void needNothingNewer(String database, Flyway flyway) {
        Arrays.stream(flyway.info().applied())
                .filter(it -> it.getState() == MigrationState.FUTURE_SUCCESS)
                .reduce((one, later) -> later)
                .ifPresent(newer -> {
                    throw Refused.because("The database " + database + " was already brought to version "
                            + newer.getVersion()
                            + " by a newer Rinnalla; start that one, or restore the backup from before the upgrade.");
                });
    }

    /** Flyway explains over many lines; the beginning says what it is about. */
    private static String reason(Exception failed) {
        var words = failed.getMessage() == null
                ? "no reason given"
                : failed.getMessage().strip();
        var one = words.replaceAll("\\s+", " ");
        return one.length() <= LONGEST ? one : one.substring(0, LONGEST) + " …";
    }
}

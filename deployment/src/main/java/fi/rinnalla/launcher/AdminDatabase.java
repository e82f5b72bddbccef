package fi.rinnalla.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prepares, migrates and checks the databases. */
record AdminDatabase(Home home, Console console) {

    private static final String PASSWORD = "RINNALLA_SUPERUSER_PASSWORD";

    /** The roles' passwords come from the secrets of the data folder, and are made there if they are not. */
    void prepare(Arguments arguments) {
        var address = OperatorDatabase.outside(arguments)
                .orElseThrow(() -> Refused.notUnderstood(
                        "The option --database is needed; the embedded database prepares itself."));
        var passwords = new RolePasswords(DataFolder.prepare(RunOptions.data(arguments)));
        passwords.secrets().makeKeys();
        new Preparing(address, passwords)
                .rolesAndDatabases(arguments.find("--superuser").orElse("postgres"), superusersPassword());
        console.say("Roles and databases are in place; the roles' passwords are in "
                + passwords.secrets().folder() + ".");
        migrate(address, passwords);
    }

    void migrate(Arguments arguments) {
        try (var database = OperatorDatabase.open(home, arguments)) {
            migrate(database.address(), database.passwords());
        }
    }

    private void migrate(DatabaseAddress address, RolePasswords passwords) {
        var steps = new Migrations(address, passwords).migrate();
        new Preparing(address, passwords).contextKey();
        console.say(steps == 0 ? "The schema was up to date." : steps + " migrations were made.");
    }

    void check(Arguments arguments) {
        try (var database = OperatorDatabase.open(home, arguments)) {
            var findings = database.owner().inOneTransaction(connection -> {
                var found = new ArrayList<List<String>>();
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("select severity, finding, object from sec.catalogue()")) {
                    while (rows.next()) {
                        found.add(List.of(rows.getString(1), rows.getString(2), rows.getString(3)));
                    }
                }
                return found;
            });
            findings.forEach(it -> console.say(it.get(0) + ": " + it.get(1) + ": " + it.get(2)));
            var faults =
                    findings.stream().filter(it -> it.get(0).equals("fault")).count();
            if (faults > 0) {
                throw Refused.because(
                        "The tenant wall has " + faults + " faults; no page is served until they are mended.");
            }
            console.say("The tenant wall stands.");
        }
    }

    private static String superusersPassword() {
        return Optional.ofNullable(System.getenv(PASSWORD)).orElseGet(() -> {
            var terminal = System.console();
            if (terminal == null) {
                throw Refused.notUnderstood("The superuser's password is needed in " + PASSWORD + ".");
            }
            return new String(terminal.readPassword("The superuser's password: "));
        });
    }
}

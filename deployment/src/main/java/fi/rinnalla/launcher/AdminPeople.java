package fi.rinnalla.launcher;

import java.time.LocalDate;

/** First accounts. Everybody after the first is invited by the organisation itself. */
record AdminPeople(Home home, Console console, LocalDate today) {

    void staff(Arguments arguments) {
        var tenant = arguments.need("--tenant");
        var email = arguments.need("--email");
        var roles = arguments.need("--role");
        try (var database = OperatorDatabase.open(home, arguments)) {
            tell(
                    email,
                    NewAccount.by(database.owner(), today)
                            .ofStaff(
                                    tenant,
                                    email,
                                    arguments.find("--name").orElse("Työntekijä"),
                                    roles,
                                    arguments.find("--language").orElse("FI")));
        }
    }

    /** For an account that nobody can sign in to: everybody else is helped by their own administrator. */
    void password(Arguments arguments) {
        var email = arguments.need("--email");
        try (var database = OperatorDatabase.open(home, arguments)) {
            tell(email, NewAccount.by(database.owner(), today).again(arguments.need("--tenant"), email));
        }
    }

    void coordinator(Arguments arguments) {
        var network = arguments.need("--network");
        var email = arguments.need("--email");
        try (var database = OperatorDatabase.open(home, arguments)) {
            tell(
                    email,
                    NewAccount.by(database.owner(), today)
                            .ofCoordinator(
                                    network, email, arguments.find("--name").orElse("Koordinaattori")));
        }
    }

    private void tell(String email, String password) {
        console.say("The account of " + email + " is open. Its password is shown now and never again:");
        console.say("  " + password);
    }
}

package fi.rinnalla.launcher;

import fi.rinnalla.services.opendata.MachineTokens;
import java.time.LocalDate;
import java.util.UUID;

/** With what programs come to a network's door. Organisations make their own. */
record AdminTokens(Home home, Console console, LocalDate today) {
    private static final String USUAL_DAYS = "365";
    private static final int MOST_DAYS = 400;

    void create(Arguments arguments) {
        var network = arguments.need("--network");
        var name = arguments.need("--name");
        var lastDay = today.plusDays(days(arguments.find("--days").orElse(USUAL_DAYS)));
        try (var database = OperatorDatabase.open(home, arguments)) {
            var token = MachineTokens.fresh();
            database.owner().inOneTransaction(connection -> {
                var rows = new Rows(connection);
                return rows.add(
                        "net.api_token",
                        Columns.of(
                                "network_id", NewNetwork.network(rows, network),
                                "name", name,
                                "token_hash", token.fingerprint().bytes(),
                                "made_on", today,
                                "ends_on", lastDay));
            });
            console.say("A program may read at '" + network + "' until " + lastDay
                    + ". Its token is shown now and never again:");
            console.say("  " + token.value());
        }
    }

    void withdraw(Arguments arguments) {
        var network = arguments.need("--network");
        var name = arguments.need("--name");
        try (var database = OperatorDatabase.open(home, arguments)) {
            var withdrawn = database.owner().<Integer>inOneTransaction(connection -> {
                var rows = new Rows(connection);
                UUID id = NewNetwork.network(rows, network);
                return rows.run(
                        "update net.api_token set withdrawn_on = ? where network_id = ? and name = ? and withdrawn_on is null",
                        today,
                        id,
                        name);
            });
            console.say(withdrawn + (withdrawn == 1 ? " token is" : " tokens are") + " withdrawn.");
        }
    }

    private static int days(String written) {
        if (!written.matches("[0-9]{1,3}") || Integer.parseInt(written) > MOST_DAYS) {
            throw Refused.notUnderstood("A token holds for at most " + MOST_DAYS + " days, not '" + written + "'.");
        }
        return Integer.parseInt(written);
    }
}

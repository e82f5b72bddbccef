package fi.rinnalla.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells where to go: every door there is and, in the demo, who may sign in at it. */
record Doors(OwnerWork owner, int port, Console console) {

    private static final String OPEN = """
            select h.host, coalesce(t.published, true) from net.host h left join net.tenant t on t.id = h.tenant_id
             where t.id is null or t.state = 'open' order by t.created_on nulls last, t.id, h.host""";

    /** @param published whether families are let in; until then the organisation's own people come by the sign-in */
    record Door(String host, boolean published) {
        String address(int port) {
            return "http://" + host + ":" + port + (published ? "/" : "/kirjaudu");
        }
    }

    /** Returns the address of the first door, at which somebody can begin; empty as long as there is none. */
    Optional<String> tell(Path demoFile) {
        var doors = open();
        doors.forEach(it -> console.say("  http://" + it.host() + ":" + port + "/"));
        if (doors.isEmpty()) {
            console.say("  No organisation yet: ./rinnalla admin tenant create opens one.");
        } else if (Files.exists(demoFile)) {
            signIns(demoFile);
        }
        return doors.stream().findFirst().map(it -> it.address(port));
    }

    private List<Door> open() {
        return owner.inOneTransaction(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(OPEN)) {
                var doors = new ArrayList<Door>();
                while (rows.next()) {
                    doors.add(new Door(rows.getString(1), rows.getBoolean(2)));
                }
                return doors;
            }
        });
    }

    private void signIns(Path demoFile) {
        try (var stream = Files.newInputStream(demoFile)) {
            var accounts = Facts.read(stream).list("accounts");
            if (!accounts.isEmpty()) {
                console.say("");
                console.say("The demo's sign-ins (e-mail, password, roles), at /kirjaudu of each door:");
            }
            accounts.forEach(it -> console.say(
                    "  %-32s %-26s %s".formatted(it.text("email"), it.text("password"), it.joined("roles"))));
            console.say("");
        } catch (IOException unreadable) {
            console.say("The demo's sign-ins in " + demoFile + " cannot be read.");
        }
    }
}

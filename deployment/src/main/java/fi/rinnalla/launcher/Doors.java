package fi.rinnalla.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** Tells where to go: every door there is and, in the demo, who may sign in at it. */
record Doors(OwnerWork owner, int port, Console console) {

    private static final String OPEN = """
            select h.host from net.host h left join net.tenant t on t.id = h.tenant_id
             where t.id is null or t.state = 'open' order by t.created_on nulls last, t.id, h.host""";

    void tell(Path demoFile) {
        var doors = owner.inOneTransaction(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(OPEN)) {
                var hosts = new ArrayList<String>();
                while (rows.next()) {
                    hosts.add(rows.getString(1));
                }
                return hosts;
            }
        });
        doors.forEach(host -> console.say("  http://" + host + ":" + port + "/"));
        if (doors.isEmpty()) {
            console.say("  No organisation yet: ./rinnalla admin tenant create opens one.");
        } else if (Files.exists(demoFile)) {
            signIns(demoFile);
        }
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

package fi.rinnalla.launcher;

import fi.rinnalla.domain.shared.Helsinki;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Three organisations and their network, opened once into an empty database by the same code as any other. */
record Demo(OwnerWork owner, Console console) {

    private static final List<String> ORGANISATIONS = List.of("kasper", "lauste", "aspa");

    void openOnce() {
        if (isEmpty()) {
            console.progress("opening the demo's organisations");
            open(LocalDate.now(Helsinki.ZONE));
        }
    }

    private boolean isEmpty() {
        return owner.inOneTransaction(connection -> new Rows(connection)
                .find(UUID.class, "select id from net.tenant limit 1")
                .isEmpty());
    }

    private void open(LocalDate today) {
        var networks = new NewNetwork(owner, today);
        var network = facts("network");
        networks.open(network.text("slug"), network.text("name"), network.text("host"));
        for (var organisation : ORGANISATIONS) {
            new NewTenant(owner, today).open(facts(organisation));
            networks.join(network.text("slug"), organisation);
        }
    }

    private static Facts facts(String name) {
        return Facts.resource("/demo/" + name + ".json");
    }
}

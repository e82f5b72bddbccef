package fi.rinnalla.launcher;

import fi.rinnalla.domain.shared.Helsinki;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Three organisations and their networks, opened once into an empty database by the same code as any other. */
record Demo(OwnerWork owner, Console console) {

    private static final List<String> ORGANISATIONS = List.of("kasper", "lauste", "aspa");

    /** Of all three, and of two of them: each has a coordinator of its own, who sees its members and no others. */
    private static final List<String> NETWORKS = List.of("network", "network-south");

    void openOnce(Path demoFile) {
        if (isEmpty()) {
            console.progress("opening the demo's organisations");
            var file = new DemoFile();
            open(file, Helsinki.day(Instant.now()));
            file.write(demoFile);
        }
    }

    private boolean isEmpty() {
        return owner.inOneTransaction(connection -> new Rows(connection)
                .find(UUID.class, "select id from net.tenant limit 1")
                .isEmpty());
    }

    private void open(DemoFile file, LocalDate today) {
        var accounts = NewAccount.by(owner, today);
        for (var name : ORGANISATIONS) {
            var tenant = facts(name);
            new NewTenant(owner, today).open(tenant);
            file.tenant(name, tenant.text("host"));
            tenant.list("staff").forEach(person -> staff(file, accounts, tenant, person));
        }
        NETWORKS.forEach(name -> network(file, accounts, facts(name), today));
    }

    private void network(DemoFile file, NewAccount accounts, Facts network, LocalDate today) {
        var networks = new NewNetwork(owner, today);
        networks.open(network.text("slug"), network.text("name"), network.text("host"));
        List.of(network.joined("members").split(",")).forEach(it -> networks.join(network.text("slug"), it));
        network.list("views").forEach(it -> networks.keep(network.text("slug"), it.text("name"), it.text("query")));
        network.list("coordinators").forEach(person -> coordinator(file, accounts, network, person));
    }

    private static void staff(DemoFile file, NewAccount accounts, Facts tenant, Facts person) {
        var roles = person.joined("roles");
        var password = accounts.ofStaff(
                tenant.text("slug"), person.text("email"), person.text("shownName"), roles, person.text("language"));
        file.account(tenant.text("host"), person.text("email"), password, List.of(roles.split(",")));
    }

    private static void coordinator(DemoFile file, NewAccount accounts, Facts network, Facts person) {
        var password = accounts.ofCoordinator(network.text("slug"), person.text("email"), person.text("shownName"));
        file.account(network.text("host"), person.text("email"), password, List.of("COORDINATOR"));
    }

    private static Facts facts(String name) {
        return Facts.resource("/demo/" + name + ".json");
    }
}

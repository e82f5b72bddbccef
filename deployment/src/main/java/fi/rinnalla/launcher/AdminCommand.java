package fi.rinnalla.launcher;

import fi.rinnalla.domain.shared.Helsinki;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** {@code rinnalla admin}: the operator's console. It sees names, doors, counts and findings, never what parents wrote. */
final class AdminCommand {

    private static final String USAGE = """
            rinnalla admin …
              database prepare --database URL [--superuser postgres]   roles and databases on an outside server
              database migrate                                         brings the schema up to date
              database check                                           looks for holes in the tenant wall
              tenant create --slug S --name N --host H --colour C --phone N [--short-name N]
                            [--language FI,SV,EN,SELKO] [--motif M] [--programme N] [--county N]
                            [--published]                            families may come at once; else when its own people say so
              tenant create --from FILE
              tenant create --from-export FILE --slug S --host H       the same organisation again, from its own export
              tenant export --slug S --to FILE                         everything of it as open files in one ZIP
              tenant list
              tenant texts --slug S                                    brings starting texts that are not there yet
              tenant close --slug S                                    shuts its door; nothing is deleted
              tenant close --slug S --erase-on YYYY-MM-DD [--successor HOST] [--at-once]
                                                                       it is told, and on that day everything of it goes
              tenant close --slug S --call-off                         before that day
              staff create --tenant S --email E --role R[,R] [--name N] [--language FI]
              staff password --tenant S --email E                      a new first password, where nobody else can help
              network create --slug S --name N --host H
              network join --network S --tenant S
              coordinator create --network S --email E [--name N]
              token create --network S --name N [--days 365]           for a program that reads the network's release
              token withdraw --network S --name N
              demo grow --tenant S [--times 1]                         a house of the demonstration with much in it
              health [--port 8080]
              backup --to FILE --secrets-to FILE
              restore --from FILE --secrets-from FILE
              server rehearse                                          once per JVM: later starts take half the time
              routes [--json]                                          every way in, and who may take it
            Everywhere: --data DIR (var), --database jdbc:postgresql://… for an outside server.""";

    private static final Set<String> WITH_VALUE = Set.of(
            "--data",
            "--database",
            "--superuser",
            "--slug",
            "--name",
            "--short-name",
            "--host",
            "--colour",
            "--language",
            "--motif",
            "--programme",
            "--county",
            "--phone",
            "--from",
            "--from-export",
            "--erase-on",
            "--successor",
            "--tenant",
            "--times",
            "--email",
            "--role",
            "--network",
            "--days",
            "--port",
            "--to",
            "--secrets-to",
            "--secrets-from");

    private final Home home;
    private final Console console;

    AdminCommand(Home home, Console console) {
        this.home = home;
        this.console = console;
    }

    void run(List<String> given) {
        var arguments = Arguments.parse(given, WITH_VALUE, Set.of("--json", "--published", "--call-off", "--at-once"));
        switch (String.join(" ", arguments.words())) {
            case "" -> console.say(USAGE);
            case "database prepare" -> new AdminDatabase(home, console).prepare(arguments);
            case "database migrate" -> new AdminDatabase(home, console).migrate(arguments);
            case "database check" -> new AdminDatabase(home, console).check(arguments);
            case "tenant create" -> tenants().create(arguments);
            case "tenant export" -> tenants().export(arguments);
            case "tenant list" -> tenants().list(arguments);
            case "tenant texts" -> tenants().texts(arguments);
            case "tenant close" -> tenants().close(arguments);
            case "staff create" -> new AdminPeople(home, console, today()).staff(arguments);
            case "staff password" -> new AdminPeople(home, console, today()).password(arguments);
            case "coordinator create" -> new AdminPeople(home, console, today()).coordinator(arguments);
            case "token create" -> new AdminTokens(home, console, today()).create(arguments);
            case "token withdraw" -> new AdminTokens(home, console, today()).withdraw(arguments);
            case "network create" -> tenants().network(arguments);
            case "network join" -> tenants().join(arguments);
            case "demo grow" -> new AdminDemo(home, console, today()).grow(arguments);
            case "health" -> new AdminHealth(console).tell(arguments);
            case "backup" -> new Backup(RunOptions.data(arguments), console).write(arguments);
            case "restore" -> new Backup(RunOptions.data(arguments), console).restore(arguments);
            case "server rehearse" -> new Rehearsal(home, console).hold();
            case "routes" -> new Routes(home, console).print(arguments);
            default ->
                throw Refused.notUnderstood("There is no 'admin " + String.join(" ", arguments.words())
                        + "'; ./rinnalla admin lists what there is.");
        }
    }

    private AdminTenants tenants() {
        return new AdminTenants(home, console, today());
    }

    private static LocalDate today() {
        return Helsinki.day(Instant.now());
    }
}

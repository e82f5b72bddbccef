package fi.rinnalla.launcher;

import fi.rinnalla.domain.shared.TenantId;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/** Opens, lists and closes organisations, and their networks. */
record AdminTenants(Home home, Console console, LocalDate today) {

    private static final String LIST = """
        select t.slug, t.state, t.created_on, coalesce(string_agg(h.host, ' ' order by h.host), '-')
          from net.tenant t left join net.host h on h.tenant_id = t.id
         group by t.id order by t.slug\
        """;

    void create(Arguments arguments) {
        if (arguments.find("--from-export").isPresent()) {
            createAgain(arguments);
            return;
        }
        var facts = arguments.find("--from").map(AdminTenants::file).orElseGet(() -> typed(arguments));
        needALine(facts);
        try (var database = OperatorDatabase.open(home, arguments)) {
            new NewTenant(database.owner(), today).open(facts);
        }
        console.say("The organisation '" + facts.text("slug") + "' is open at " + facts.text("host")
                + "; its first account: ./rinnalla admin staff create --tenant " + facts.text("slug")
                + " --email … --role ADMINISTRATOR");
        if (!facts.json().getBoolean("published", false)) {
            console.say("Families are told to come later until it is published at /hallinta.");
        }
    }

    private void createAgain(Arguments arguments) {
        var slug = arguments.need("--slug");
        var host = arguments.need("--host");
        NewTenant.checkNames(slug, host);
        long rows;
        try (var database = OperatorDatabase.open(home, arguments)) {
            rows = new TakenAlong(database, today)
                    .create(Path.of(arguments.need("--from-export")), slug, host, arguments.has("--published"));
        }
        console.say("The organisation '" + slug + "' was made again at " + host + ": " + rows + " rows.");
        console.say("Its accounts came without passwords: ./rinnalla admin staff password --tenant " + slug
                + " --email … gives one a new first password.");
    }

    /** Everything of an organisation in one file, as its administrators may take it too; sealed words stay closed. */
    void export(Arguments arguments) {
        var slug = arguments.need("--slug");
        var file = Path.of(arguments.need("--to"));
        long rows;
        try (var database = OperatorDatabase.open(home, arguments)) {
            rows = new TakenAlong(database, today).export(slug, file);
        }
        console.say("Everything of '" + slug + "' that goes along lies in " + file + ": " + rows
                + " rows. It holds personal data; keep it safe.");
    }

    /** So many pages say that one can also call. */
    private static void needALine(Facts facts) {
        if (facts.list("programmes").stream().allMatch(it -> it.list("lines").isEmpty())) {
            throw Refused.notUnderstood("An organisation needs a phone line that parents can call.");
        }
    }

    void list(Arguments arguments) {
        try (var database = OperatorDatabase.open(home, arguments)) {
            database.owner().inOneTransaction(connection -> {
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery(LIST)) {
                    while (rows.next()) {
                        console.say("%-20s %-7s %s  %s"
                                .formatted(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
                    }
                }
                return null;
            });
        }
    }

    /** For an organisation that was there before some text was: nothing of its own is changed. */
    void texts(Arguments arguments) {
        var slug = arguments.need("--slug");
        int added;
        try (var database = OperatorDatabase.open(home, arguments)) {
            added = database.owner().inOneTransaction(connection -> {
                var rows = new Rows(connection);
                database.owner().enter(connection, new TenantId(NewNetwork.tenant(rows, slug)));
                return new StartingTexts(rows, today).add();
            });
        }
        console.say(
                added == 0
                        ? "'" + slug + "' has every starting text already."
                        : added + " starting texts came to '" + slug
                                + "', unreviewed; its own people find them at /tyo.");
    }

    /** Its door closes within seconds on every node, or it is told until which day it is there. */
    void close(Arguments arguments) {
        var slug = arguments.need("--slug");
        try (var database = OperatorDatabase.open(home, arguments)) {
            var closing = new ClosingTenant(database.owner(), today);
            if (arguments.has("--call-off")) {
                closing.callOff(slug);
                console.say("The organisation '" + slug + "' goes on.");
            } else if (arguments.find("--erase-on").isPresent()) {
                var day = day(arguments.need("--erase-on"));
                closing.announce(slug, day, arguments.find("--successor"), arguments.has("--at-once"));
                console.say("The organisation '" + slug + "' ends: its pages say so from now on, its door shuts at the"
                        + " beginning of " + day + ", and then everything of it is erased.");
                console.say("Until then: ./rinnalla admin tenant export --slug " + slug + " --to …, and --call-off.");
            } else {
                closing.shut(slug);
                console.say("The organisation '" + slug + "' is closed; its data is kept.");
            }
        }
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException not) {
            throw Refused.notUnderstood("A day is written 2027-03-31, not '" + typed + "'.");
        }
    }

    void network(Arguments arguments) {
        try (var database = OperatorDatabase.open(home, arguments)) {
            new NewNetwork(database.owner(), today)
                    .open(arguments.need("--slug"), arguments.need("--name"), arguments.need("--host"));
        }
        console.say("The network '" + arguments.need("--slug") + "' is open at " + arguments.need("--host") + ".");
    }

    void join(Arguments arguments) {
        try (var database = OperatorDatabase.open(home, arguments)) {
            new NewNetwork(database.owner(), today).join(arguments.need("--network"), arguments.need("--tenant"));
        }
        console.say("'" + arguments.need("--tenant") + "' has joined '" + arguments.need("--network") + "'.");
    }

    private static Facts file(String name) {
        try (var stream = Files.newInputStream(Path.of(name))) {
            return Facts.read(stream);
        } catch (IOException | RuntimeException failed) {
            throw Refused.because("The file " + name + " cannot be read as JSON.", failed);
        }
    }

    /**
     * The least an organisation needs: a door, a colour, one programme that feedback can be about, and a number to
     * call.
     */
    private static Facts typed(Arguments arguments) {
        var name = arguments.need("--name");
        var programme = Json.createObjectBuilder()
                .add("slug", "toiminta")
                .add("name", arguments.find("--programme").orElse(name))
                .add("county", arguments.find("--county").orElse("Valtakunnallinen"))
                .add("startsOn", LocalDate.now().withDayOfYear(1).toString())
                .add(
                        "lines",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("name", "Puhelin")
                                        .add("number", arguments.need("--phone"))));
        return new Facts(Json.createObjectBuilder()
                .add("slug", arguments.need("--slug"))
                .add("host", arguments.need("--host"))
                .add("name", name)
                .add("shortName", arguments.find("--short-name").orElse(name))
                .add("brandColour", arguments.need("--colour"))
                .add("motif", arguments.find("--motif").orElse("kivi"))
                .add("languages", languages(arguments.find("--language").orElse("FI,SV,EN,SELKO")))
                .add("programmes", Json.createArrayBuilder().add(programme))
                .add("published", arguments.has("--published"))
                .build());
    }

    private static JsonArrayBuilder languages(String written) {
        return Json.createArrayBuilder(List.of(written.toUpperCase(Locale.ROOT).split(",")));
    }
}

package fi.rinnalla.launcher;

import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.tenancy.Colour;
import fi.rinnalla.domain.tenancy.Languages;
import fi.rinnalla.domain.tenancy.Tenant;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Opens an organisation from facts alone: its door, brand, languages, terms and texts, programmes and places. */
record NewTenant(OwnerWork owner, LocalDate today) {

    TenantId open(Facts facts) {
        check(facts);
        return owner.inOneTransaction(connection -> {
            var rows = new Rows(connection);
            needNew(rows, facts.text("slug"), facts.text("host"));
            var tenant = new TenantId(Uuid7.at(Instant.now()));
            rows.insert(
                    "net.tenant", Columns.of("id", tenant.value(), "slug", facts.text("slug"), "created_on", today));
            rows.insert("net.host", Columns.of("host", facts.text("host"), "tenant_id", tenant.value()));
            owner.enter(connection, tenant);
            brand(rows, tenant.value(), facts);
            words(rows, facts);
            new StartingTexts(rows, today).add();
            for (var programme : facts.list("programmes")) {
                new NewProgramme(rows, today).open(programme, facts.text("name"));
            }
            return tenant;
        });
    }

    /** The database would refuse too, but not in a sentence. */
    private static void check(Facts facts) {
        Colour.typed(facts.text("brandColour"))
                .orElseThrow(() -> Refused.notUnderstood(
                        "A colour is # and six hexadecimal digits, not '" + facts.text("brandColour") + "'."));
        try {
            Languages.parse(facts.joined("languages"));
        } catch (IllegalArgumentException unknown) {
            throw Refused.notUnderstood(
                    "The languages are FI, SV, EN and SELKO, not '" + facts.joined("languages") + "'.");
        }
        checkNames(facts.text("slug"), facts.text("host"));
    }

    static void checkNames(String slug, String host) {
        if (!slug.matches("[a-z][a-z0-9-]{1,30}")) {
            throw Refused.notUnderstood("A slug is 2 to 31 small letters, digits and hyphens, not '" + slug + "'.");
        }
        if (!host.matches("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?")) {
            throw Refused.notUnderstood(
                    "A host is a name such as kasper.example.org, without port, not '" + host + "'.");
        }
    }

    static void needNew(Rows rows, String slug, String host) throws SQLException {
        if (rows.find(UUID.class, "select id from net.tenant where slug = ?", slug)
                .isPresent()) {
            throw Refused.because("There is already an organisation '" + slug + "'.");
        }
        if (rows.find(String.class, "select host from net.host where host = ?", host)
                .isPresent()) {
            throw Refused.because("The host " + host + " already leads somewhere.");
        }
    }

    private static void brand(Rows rows, UUID tenant, Facts facts) throws SQLException {
        rows.insert(
                "app.tenant",
                Columns.of(
                        "id", tenant,
                        "name", facts.text("name"),
                        "short_name", facts.text("shortName"),
                        "brand_colour",
                                Colour.typed(facts.text("brandColour"))
                                        .orElseThrow()
                                        .hex(),
                        "motif", facts.text("motif"),
                        "languages", Languages.parse(facts.joined("languages")).toString(),
                        "exit_target", facts.text("exitTarget") == null ? Tenant.WEATHER : facts.text("exitTarget"),
                        "published", facts.json().getBoolean("published", false),
                        "feedback_due_days", facts.json().getInt("feedbackDueDays", 10),
                        "notify_duty", facts.text("notifyDuty")));
    }

    private static void words(Rows rows, Facts facts) throws SQLException {
        for (var term : facts.list("terms")) {
            for (var form : term.texts("forms").entrySet()) {
                rows.add(
                        "app.term",
                        Columns.of(
                                "term", term.text("term"),
                                "language", term.text("language"),
                                "form", form.getKey(),
                                "words", form.getValue()));
            }
        }
        for (var text : facts.list("texts")) {
            rows.add(
                    "app.tenant_text",
                    Columns.of(
                            "topic", text.text("topic"),
                            "language", text.text("language"),
                            "body", text.text("body"),
                            "reviewed_by", text.text("reviewedBy"),
                            "reviewed_on", text.day("reviewedOn")));
        }
    }
}

package fi.rinnalla.persistence.furniture;

import static fi.rinnalla.persistence.furniture.Rows.bytes;
import static fi.rinnalla.persistence.furniture.Rows.row;

import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** A partner, whom they walk beside, what they signed and what they tell. */
public final class PartnerFurniture implements Furniture {
    @Override
    public void into(Furnished house, Connection app) throws SQLException {
        var partner = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.experience_partner(id, account_id, form_key, called, about, languages, towns, ways,"
                        + " times, themes, carries, state, joined_on) values (?, ?, sha256(?), 'Kaisla', '', 'FI', '', '',"
                        + " '', '', 2, 'ACTIVE', '2026-11-27')",
                partner,
                house.account(),
                bytes(house.account()));
        row(
                app,
                "app.proposal",
                "request_id, partner_id, form_key, state, asked_on, due_on",
                "(select id from app.support_request where card_id = ?), ?, sha256(?), 'ASKED', '2026-11-27',"
                        + " '2026-12-02'",
                house.card(),
                partner,
                bytes(partner));
        relations(house, app, partner);
        commitments(house, app, partner);
        story(house, app, partner);
        published(house, app, partner);
    }

    private static void relations(Furnished house, Connection app, UUID partner) throws SQLException {
        var relation = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.support_relation(id, request_id, partner_id, state, started_on, planned_on,"
                        + " carried_by) values (?, (select id from app.support_request where card_id = ?), ?, 'RUNNING',"
                        + " '2026-11-27', '2027-05-27', ?)",
                relation,
                house.card(),
                partner,
                house.account());
        row(
                app,
                "app.peer_meeting",
                "relation_id, form_key, held_on, noted_on, way",
                "?, sha256(?), '2026-11-28', '2026-11-28', 'ONLINE'",
                relation,
                bytes(relation));
        row(
                app,
                "app.supervision",
                "partner_id, form_key, held_on, noted_on, minutes, given_by, together",
                "?, sha256(?), '2026-11-20', '2026-11-27', 60, 'WORKER', 1",
                partner,
                bytes(partner));
        row(app, "app.exclusion", "card_id, mark", "?, sha256(?)", house.card(), bytes(house.card()));
        row(app, "app.first_offer", "offered_on, days", "'2026-11-27', 3");
    }

    /** A version of its own each time: no two have one number. */
    private static void commitments(Furnished house, Connection app, UUID partner) throws SQLException {
        var version = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.commitment_version(id, kind, number, edition, from_on)"
                        + " values (?, 'ETHICS', (select count(*) + 1 from app.commitment_version), 1, '2026-11-27')",
                version);
        row(
                app,
                "app.commitment_text",
                "version_id, language, title, body",
                "?, 'FI', 'Periaatteet', 'Teksti'",
                version);
        row(
                app,
                "app.commitment_signature",
                "version_id, partner_id, key_id, form_key, language, name, signed_on",
                "?, ?, ?, sha256(?), 'FI', '\\x01', '2026-11-27'",
                version,
                partner,
                UUID.randomUUID(),
                bytes(version));
    }

    private static void story(Furnished house, Connection app, UUID partner) throws SQLException {
        var wellbeing = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.own_wellbeing(id, partner_id, key_id) values (?, ?, ?)",
                wellbeing,
                partner,
                UUID.randomUUID());
        row(
                app,
                "app.wellbeing_check",
                "wellbeing_id, form_key, answers, checked_on",
                "?, sha256(?), '\\x01', '2026-11-27'",
                wellbeing,
                bytes(wellbeing));
        var story = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.own_story(id, partner_id, key_id, touched_on) values (?, ?, ?, '2026-11-27')",
                story,
                partner,
                UUID.randomUUID());
        row(app, "app.story_text", "story_id, part, body, written_on", "?, 'PARENTS', '\\x01', '2026-11-27'", story);
        row(
                app,
                "app.story_use",
                "partner_id, key_id, form_key, part, kind, place, starts_on, ends_on, shared",
                "?, ?, sha256(?), 'PARENTS', 'TRAINING', '\\x01', '2026-11-27', '2027-11-27', true",
                partner,
                UUID.randomUUID(),
                bytes(story));
    }

    /** A story that came out, where a copy of it went, and a publication beside it. */
    private static void published(Furnished house, Connection app, UUID partner) throws SQLException {
        var story = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.public_story(id, partner_id, key_id, form_key, audiences, ends_on, by_line, begun_on,"
                        + " out_on, version) values (?, ?, ?, sha256(?), 'WEB', '2027-11-27', 'NAMELESS', '2026-11-27',"
                        + " '2026-11-27', 1)",
                story,
                partner,
                UUID.randomUUID(),
                bytes(story));
        row(
                app,
                "app.story_edition",
                "story_id, language, title, body, written_on",
                "?, 'FI', '\\x01', '\\x01', '2026-11-27'",
                story);
        row(app, "app.story_copy", "story_id, kind, place, made_on", "?, 'LEAFLET', 'Neuvola', '2026-11-27'", story);
        row(
                app,
                "app.own_publication",
                "form_key, kind, title, about, came_out, language, readers, on_paper, version",
                "sha256(?), 'LEAFLET', 'Esite', '', 2025, 'FI', 'EVERYBODY', true, 1",
                bytes(story));
    }
}

package fi.rinnalla.persistence.furniture;

import static fi.rinnalla.persistence.furniture.Rows.bytes;
import static fi.rinnalla.persistence.furniture.Rows.row;

import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** A development group with two members, a meeting that was called, a vote in which one has voted, and a workshop. */
public final class GroupFurniture implements Furniture {
    @Override
    public void into(Furnished house, Connection app) throws SQLException {
        var group = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.development_group(id, form_key, county, name, purpose, facilitator, began_on)"
                        + " values (?, sha256(?), 'KAINUU', 'Ryhmä', '', 'Kehittäjä', '2026-11-01')",
                group,
                bytes(group));
        var parent = member(app, group, "PARENT", "Aino");
        member(app, group, "WORKER", "Työntekijä 1");
        var meeting = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.development_meeting(id, group_id, form_key, key_id, meets_on, starts, minutes,"
                        + " online, place, materials, state, called_on, reason) values (?, ?, sha256(?), ?, '2026-12-10',"
                        + " '13:00', 120, true, '', '', 'CALLED', '2026-11-27', '')",
                meeting,
                group,
                bytes(meeting),
                UUID.randomUUID());
        row(
                app,
                "app.development_agenda_item",
                "meeting_id, turn, source, heading, about, theme_id, notes, next_step",
                "?, 1, 'THEME', 'Kutsu palaveriin', '', (select id from app.theme limit 1), '', ''",
                meeting);
        row(app, "app.development_comer", "meeting_id, member_id", "?, ?", meeting, parent);
        row(app, "app.development_presence", "meeting_id, kind, n", "?, 'PARENT', 1", meeting);
        row(
                app,
                "app.development_remark",
                "meeting_id, form_key, words, left_on",
                "?, sha256(?), '\\x01', '2026-11-28'",
                meeting,
                bytes(meeting));
        row(
                app,
                "app.development_link",
                "meeting_id, member_id, code, expires_on",
                "?, ?, sha256(?), '2026-12-24'",
                meeting,
                parent,
                bytes(parent));
        vote(app, meeting, parent);
        workshop(app);
    }

    private static UUID member(Connection app, UUID group, String kind, String called) throws SQLException {
        var member = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.development_member(id, group_id, form_key, kind, called, organisation, takes_part,"
                        + " joined_on) values (?, ?, sha256(?), '" + kind + "', '" + called
                        + "', '', 'LINK', '2026-11-01')",
                member,
                group,
                bytes(member));
        return member;
    }

    private static void vote(Connection app, UUID meeting, UUID voter) throws SQLException {
        var vote = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.dot_vote(id, meeting_id, form_key, question, dots, opened_on, lived, others)"
                        + " values (?, ?, sha256(?), 'Mitä kokeillaan?', 3, '2026-11-28', 1, 0)",
                vote,
                meeting,
                bytes(vote));
        row(app, "app.dot_option", "vote_id, turn, words, dots, ballots", "?, 0, 'Viesti', 2, 1", vote);
        row(app, "app.dot_option", "vote_id, turn, words, dots, ballots", "?, 1, 'Kirje', 1, 1", vote);
        row(app, "app.dot_voter", "vote_id, member_id, voted_on", "?, ?, '2026-11-28'", vote, voter);
    }

    private static void workshop(Connection app) throws SQLException {
        var workshop = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.workshop(id, form_key, title) values (?, sha256(?), 'Oma')",
                workshop,
                bytes(workshop));
        row(app, "app.workshop_question", "workshop_id, turn, heading, minutes", "?, 0, 'Mitä?', 20", workshop);
    }
}

package fi.rinnalla.persistence.shared;

import fi.rinnalla.domain.shared.TenantId;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** A tenant with one thing in every room: at least one row in every walled table, made with the application's rights. */
public record Furnished(TenantId tenant, UUID programme, UUID place, UUID card, UUID account, UUID feedback) {
    private static final String HASH = "decode(repeat('0a', 32), 'hex')";

    /** Made within the connection's transaction, which has entered the tenant; the caller commits. */
    public static Furnished in(Connection app, TenantId tenant) throws SQLException {
        var rooms = new Furnished(
                tenant, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        rooms.words(app);
        rooms.people(app);
        rooms.settings(app);
        rooms.logo(app);
        rooms.pastVersion(app);
        rooms.invitation(app);
        rooms.places(app);
        rooms.doorVersion(app);
        rooms.walls(app);
        rooms.feedback(app);
        rooms.gathering(app);
        rooms.support(app);
        rooms.partners(app);
        rooms.assignments(app);
        rooms.individual(app);
        rooms.fees(app);
        rooms.training(app);
        rooms.professionals(app);
        rooms.house(app);
        rooms.guidance(app);
        return rooms;
    }

    private void words(Connection app) throws SQLException {
        row(app, "app.term", "term, language, form, words", "'partner', 'FI', ?, 'kumppani'", programme.toString());
        row(app, "app.tenant_text", "topic, language, body", "?, 'FI', 'Teksti'", programme.toString());
    }

    private void people(Connection app) throws SQLException {
        Sql.run(
                app,
                "insert into app.staff_account(id, email, shown_name, password_hash, roles, language, state,"
                        + " created_on) values (?, ?, 'Työntekijä 1', 'hash', 'WORKER', 'FI', 'ACTIVE', '2026-01-01')",
                account,
                account + "@example.org");
        Sql.run(
                app,
                "insert into app.word_card(id, lookup, made_on) values (?, sha256(?), '2026-01-01')",
                card,
                bytes(card));
        row(
                app,
                "app.staff_session",
                "account_id, token_hash, created_at, seen_at",
                "?, sha256(?), now(), now()",
                account,
                bytes(account));
        row(
                app,
                "app.card_session",
                "card_id, token_hash, created_at, seen_at",
                "?, sha256(?), now(), now()",
                card,
                bytes(card));
        row(app, "app.fresh_card", "card_id, form_key, made_at", "?, sha256(?), now()", card, bytes(card));
    }

    private void settings(Connection app) throws SQLException {
        row(
                app,
                "app.setting_version",
                "setting, held, changed_by, changed_at, form_key",
                "'BRAND', 'name=Kohtaamo', ?, now(), sha256(?)",
                account,
                bytes(account));
    }

    private void pastVersion(Connection app) throws SQLException {
        row(
                app,
                "app.past_version",
                "kind, about, held, changed_by, changed_at, form_key",
                "'NEWS', ?, 'title=Avoinna', ?, now(), sha256(?)",
                account.toString(),
                account,
                bytes(account));
    }

    private void logo(Connection app) throws SQLException {
        row(
                app,
                "app.logo",
                "name, width, height, content, plate_by_day, plate_by_night, added_at",
                "md5(?), 96, 96, decode(repeat('0a', 100), 'hex'), false, true, now()",
                account.toString());
    }

    private void doorVersion(Connection app) throws SQLException {
        row(
                app,
                "app.door_version",
                "place_id, held, changed_by, changed_at, form_key",
                "?, 'name=Kohtaamo', ?, now(), sha256(?)",
                place,
                account,
                bytes(place));
    }

    private void invitation(Connection app) throws SQLException {
        row(
                app,
                "app.invitation",
                "email, shown_name, roles, language, token_hash, form_key, invited_by, made_at",
                "'uusi@example.org', 'Uusi', 'WORKER', 'FI', sha256(?), sha256(?), ?, now()",
                bytes(account),
                bytes(account),
                account);
    }

    private void places(Connection app) throws SQLException {
        Sql.run(
                app,
                "insert into app.programme(id, slug, name, county, starts_on)"
                        + " values (?, ?, 'Kohtaamo', 'Uusimaa', '2024-01-01')",
                programme,
                "p-" + programme);
        Sql.run(
                app,
                "insert into app.place(id, programme_id, code, name, street, town)"
                        + " values (?, ?, ?, 'Paikka', 'Katu 1', 'Kylä')",
                place,
                programme,
                "c-" + place);
        row(app, "app.place_text", "place_id, language", "?, 'FI'", place);
        var line = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.phone_line(id, programme_id, name, number) values (?, ?, 'Linja', '000 000 0000')",
                line,
                programme);
        row(
                app,
                "app.phone_call",
                "line_id, day, form_key, missed",
                "?, '2026-05-05', sha256(?), true",
                line,
                bytes(line));
        var change = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.hours_change(id, place_id, kind, form_key, made_at) values (?, ?, 'WEEK', sha256(?),"
                        + " now())",
                change,
                place,
                bytes(change));
        row(
                app,
                "app.opening",
                "place_id, weekday, opens, closes, valid_from, added_by, removed_by",
                "?, 2, '09:00', '15:00', '2026-01-01', ?, ?",
                place,
                change,
                change);
        var exception = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.opening_exception(id, place_id, day, closed, added_by, removed_by)"
                        + " values (?, ?, '2026-12-24', true, ?, ?)",
                exception,
                place,
                change,
                change);
        row(app, "app.opening_reason", "exception_id, language, reason", "?, 'SV', 'Möte'", exception);
        var turn = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.roster_turn(id, place_id, day, role, stands_in_id, form_key)"
                        + " values (?, ?, '2026-12-22', 'WORKER', ?, sha256(?))",
                turn,
                place,
                turn,
                bytes(turn));
        row(
                app,
                "app.visit",
                "place_id, day, kind, form_key",
                "?, '2026-05-05', 'PARENT', sha256(?)",
                place,
                bytes(place));
        row(
                app,
                "app.visit_correction",
                "place_id, day, kind, counted_before, counted_after, account_id, made_at, form_key",
                "?, '2026-05-05', 'PARENT', 1, 2, ?, now(), sha256(?)",
                place,
                account,
                bytes(place));
        row(
                app,
                "app.day_closing",
                "place_id, day, visits, cost_cents, funding, workers_there, partners_there, volunteers_there,"
                        + " closed_by, closed_at",
                "?, '2026-05-05', 2, 0, 'STEA', 1, 1, 0, ?, now()",
                place,
                account);
        row(app, "app.participation", "programme_id, indicator, since", "?, 'changes-made', '2024-01-01'", programme);
    }

    private void walls(Connection app) throws SQLException {
        var poster = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.poster(id, place_id, kind, code, form_key, made_at) values (?, ?, 'WALL',"
                        + " translate(left(md5(?), 7), '01abcdef', '23bcdfgh'), sha256(?), now())",
                poster,
                place,
                poster.toString(),
                bytes(poster));
        row(app, "app.poster_opening", "poster_id, day, times", "?, '2026-03-03', 2", poster);
        var picture = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.place_picture(id, place_id, form_key, added_at) values (?, ?, sha256(?), now())",
                picture,
                place,
                bytes(picture));
        row(app, "app.place_picture_text", "picture_id, language, words", "?, 'FI', 'Ovi'", picture);
        row(
                app,
                "app.picture_copy",
                "picture_id, name, width, height, content",
                "?, md5(?), 480, 360, decode(repeat('0a', 100), 'hex')",
                picture,
                picture.toString());
    }

    private void feedback(Connection app) throws SQLException {
        var promise = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.promise(id, kind, version, readers, kept_months, made_on)"
                        + " values (?, ?, 1, 'WORKER', 12, '2026-01-01')",
                promise,
                "kind-" + promise);
        Sql.run(
                app,
                "insert into app.feedback(id, programme_id, place_id, form_key, content_hash, card_id, key_id, kind,"
                        + " source, language, received_on, helped, use_of_words, promise_id, state, first_due_on, due_on)"
                        + " values (?, ?, ?, sha256(?), " + HASH
                        + ", ?, ?, 'GENERAL', 'PORTAL', 'FI', '2026-05-04', '\\x01', 'THEME_ONLY', ?, 'RECEIVED',"
                        + " '2026-05-18', '2026-05-18')",
                feedback,
                programme,
                place,
                bytes(feedback),
                card,
                UUID.randomUUID(),
                promise);
        row(app, "app.used_form", "form_key, deleted_on", "sha256(?), '2026-05-05'", bytes(UUID.randomUUID()));
        row(app, "app.feedback_theme", "feedback_id, theme", "?, 'ACCESS'", feedback);
        row(
                app,
                "app.answer",
                "feedback_id, kind, body, account_id, role, given_on",
                "?, 'ANSWER', '\\x01', ?, 'WORKER', '2026-05-05'",
                feedback,
                account);
        row(app, "app.answer_template", "kind, language, title, body", "'ANSWER', 'FI', 'Kiitos', 'Kiitos.'");
        row(
                app,
                "app.publication",
                "feedback_id, language, said, done, change_state, state, paraphrase, written_by, written_at",
                "?, 'FI', 'Sanoit', 'Teimme', 'CHANGED', 'DRAFT', false, ?, now()",
                feedback,
                account);
    }

    private void gathering(Connection app) throws SQLException {
        var group = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.gathering(id, programme_id, place_id, form_key, kind, way, seats, state)"
                        + " values (?, ?, ?, sha256(?), 'GROUP', 'PLACE', 8, 'PUBLISHED')",
                group,
                programme,
                place,
                bytes(group));
        row(
                app,
                "app.gathering_text",
                "gathering_id, language, name, about, audience, agreement, leaders",
                "?, 'FI', 'Ryhmä', '', '', '', ''",
                group);
        var session = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.gathering_session(id, gathering_id, day, starts, ends)"
                        + " values (?, ?, '2026-12-03', '17:30', '19:00')",
                session,
                group);
        row(app, "app.session_reason", "session_id, language, reason", "?, 'FI', 'Sairaus'", session);
        row(app, "app.session_check", "session_id, item", "?, 'Kierros aluksi'", session);
        row(
                app,
                "app.material",
                "gathering_id, form_key, language, title, body, for_everybody",
                "?, sha256(?), 'FI', 'Muistilista', 'Teksti', true",
                group,
                bytes(UUID.randomUUID()));
        row(
                app,
                "app.exit_tally",
                "gathering_id, moment, question, one, two, three, four, five",
                "?, 'END', 'HEARD', 0, 0, 0, 1, 4",
                group);
        var seat = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.seat(id, gathering_id, card_id, key_id, form_key, called, likeness, state, chair,"
                        + " of_seats, turn, needs) values (?, ?, ?, ?, sha256(?), '\\x01', " + HASH
                        + ", 'HELD', 1, 8, 1, '')",
                seat,
                group,
                card,
                UUID.randomUUID(),
                bytes(UUID.randomUUID()));
        var contact = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.contact(id, gathering_id, seat_id, key_id, whereto, language, door, reminds)"
                        + " values (?, ?, ?, ?, '\\x01', 'FI', 'ovi.example', true)",
                contact,
                group,
                seat,
                UUID.randomUUID());
        row(
                app,
                "app.promised_call",
                "contact_id, topic, about, mark, due_at, state, tries",
                "?, 'CHANGE', ?, '', now(), 'OPEN', 0",
                contact,
                session);
    }

    private void support(Connection app) throws SQLException {
        var request = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.support_request(id, card_id, key_id, form_key, content, source, language, wishes, way,"
                        + " interpreter, times, answered_by, says_who, state, received_on, due_on, touched_on)"
                        + " values (?, ?, ?, sha256(?), " + HASH + ", 'PORTAL', 'FI', 'NOT_SURE', 'ANY', false, '',"
                        + " 'CARD', false, 'RECEIVED', '2026-11-27', '2026-12-01', '2026-11-27')",
                request,
                card,
                UUID.randomUUID(),
                bytes(request));
        row(
                app,
                "app.support_message",
                "request_id, turn, written_by, form_key, body, written_on",
                "?, 0, 'STAFF', sha256(?), " + HASH + ", '2026-11-27'",
                request,
                bytes(request));
    }

    private void partners(Connection app) throws SQLException {
        var partner = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.experience_partner(id, account_id, form_key, called, about, languages, towns, ways,"
                        + " times, themes, carries, state, joined_on) values (?, ?, sha256(?), 'Kaisla', '', 'FI', '', '',"
                        + " '', '', 2, 'ACTIVE', '2026-11-27')",
                partner,
                account,
                bytes(account));
        row(
                app,
                "app.proposal",
                "request_id, partner_id, form_key, state, asked_on, due_on",
                "(select id from app.support_request where card_id = ?), ?, sha256(?), 'ASKED', '2026-11-27',"
                        + " '2026-12-02'",
                card,
                partner,
                bytes(partner));
        relations(app, partner);
        commitments(app, partner);
        story(app, partner);
    }

    private void relations(Connection app, UUID partner) throws SQLException {
        var relation = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.support_relation(id, request_id, partner_id, state, started_on, planned_on,"
                        + " carried_by) values (?, (select id from app.support_request where card_id = ?), ?, 'RUNNING',"
                        + " '2026-11-27', '2027-05-27', ?)",
                relation,
                card,
                partner,
                account);
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
        row(app, "app.exclusion", "card_id, mark", "?, sha256(?)", card, bytes(card));
        row(app, "app.first_offer", "offered_on, days", "'2026-11-27', 3");
    }

    private void assignments(Connection app) throws SQLException {
        var orderer = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.orderer(id, name, county, cooperation, importance, since_on)"
                        + " values (?, 'Oppilaitos', 'PIRKANMAA', 'ORDERS', 'OCCASIONAL', '2026-11-27')",
                orderer);
        var assignment = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.assignment(id, programme_id, orderer_id, card_id, key_id, form_key, content, source,"
                        + " language, strand, themes, unit, counterpart, online, town, part_of_day, length, speaks,"
                        + " partners, payer, state, received_on, due_on, touched_on, prepared, held_on, minutes,"
                        + " professionals, parents, students, debriefed)"
                        + " values (?, ?, ?, ?, ?, sha256(?), " + HASH + ", 'PORTAL', 'FI', 'TEACHING', '', '',"
                        + " 'lehtori', true, '', 'ANY', 'HOUR', 'FI', 1, 'ORDERER', 'DONE', '2026-11-27',"
                        + " '2026-12-02', '2026-11-27', false, '2026-11-27', 60, 1, 0, 20, false)",
                assignment,
                programme,
                orderer,
                card,
                UUID.randomUUID(),
                bytes(assignment));
        row(
                app,
                "app.assignment_offer",
                "assignment_id, partner_id, form_key, meets_on, starts, minutes, place, fee_cents, fee_words,"
                        + " counterpart, state, offered_on, due_on",
                "?, (select id from app.experience_partner where account_id = ?), sha256(?), '2026-11-27', '12:00',"
                        + " 60, 'Luokka', 0, '', 'lehtori', 'ACCEPTED', '2026-11-27', '2026-12-02'",
                assignment,
                account,
                bytes(assignment));
        row(
                app,
                "app.assignment_feedback",
                "assignment_id, arrangements, met, again, given_on",
                "?, 'YES', 'YES', 'YES', '2026-11-28'",
                assignment);
    }

    /** The counts of each further house furnished in one tenant are of another month and another year. */
    private void individual(Connection app) throws SQLException {
        var coaching = UUID.randomUUID();
        row(
                app,
                "app.meeting_support",
                "request_id, form_key, meeting_on, part, kind, online, comes, called, state, shared, answered,"
                        + " touched_on",
                "(select id from app.support_request where card_id = ?), sha256(?), '2026-12-01', 'MORNING',"
                        + " 'NETWORK_MEETING', true, 'WORKER', '', 'PLANNED', false, false, '2026-11-27'",
                card,
                bytes(card));
        Sql.run(
                app,
                "insert into app.coaching(id, request_id, form_key, state, planned, goals_shared, begun_on)"
                        + " values (?, (select id from app.support_request where card_id = ?), sha256(?), 'RUNNING', 3,"
                        + " false, '2026-11-27')",
                coaching,
                card,
                bytes(card));
        row(
                app,
                "app.coaching_session",
                "coaching_id, form_key, session_on, state, touched_on",
                "?, sha256(?), '2026-12-02', 'PLANNED', '2026-11-27'",
                coaching,
                bytes(coaching));
        row(
                app,
                "app.support_count",
                "month_on, counted, n",
                "coalesce((select max(month_on) from app.support_count), '2020-01-01') + interval '1 month',"
                        + " 'MEETING_HELD', 1");
        row(
                app,
                "app.rated_count",
                "year, moment, question, one, two, three, four, five",
                "coalesce((select max(year) from app.rated_count), 2020) + 1, 'AFTER_MEETING', 'HEARD', 0, 0, 0, 0, 1");
    }

    /** An entry of the partner's log, a wish to talk, a rate, a claim that is agreed, and another on a list. */
    private void fees(Connection app) throws SQLException {
        var partner = "(select id from app.experience_partner where account_id = ?)";
        row(
                app,
                "app.logged_work",
                "partner_id, kind, done_on, minutes, metres, form_key",
                partner + ", 'MEETING', '2026-11-27', 60, 12500, sha256(?)",
                account,
                bytes(account));
        row(app, "app.debrief", "partner_id, asked_on, due_on", partner + ", '2026-11-27', '2026-11-30'", account);
        row(
                app,
                "app.fee_rate",
                "kind, per, each_cents, valid_from, set_by, form_key",
                "'MEETING', 'HOUR', 2500, '2026-01-01', ?, sha256(?)",
                account,
                bytes(account));
        claim(app, partner, "APPROVED", UUID.randomUUID());
        var listed = UUID.randomUUID();
        claim(app, partner, "LISTED", listed);
        var list = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.pay_list(id, number, form_key, closed_on, closed_by, checksum, cents)"
                        + " values (?, (select coalesce(max(number), 0) + 1 from app.pay_list), sha256(?), '2026-11-28', ?,"
                        + " repeat('0a', 32), 2500)",
                list,
                bytes(list),
                account);
        row(app, "app.pay_list_entry", "pay_list_id, claim_id, paid_to", "?, ?, 'Kaisla'", list, listed);
    }

    private void claim(Connection app, String partner, String state, UUID claim) throws SQLException {
        Sql.run(
                app,
                "insert into app.fee_claim(id, partner_id, form_key, state, sent_on, decided_on, decided_by)"
                        + " values (?, " + partner + ", sha256(?), ?, '2026-11-27', '2026-11-28', ?)",
                claim,
                account,
                bytes(claim),
                state,
                account);
        row(
                app,
                "app.fee_line",
                "claim_id, about, kind, done_on, amount, per, each_cents, cents",
                "?, 'WORK', 'MEETING', '2026-11-27', 60, 'HOUR', 2500, 2500",
                claim);
    }

    /** A version of its own each time: no two have one number. */
    private void commitments(Connection app, UUID partner) throws SQLException {
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

    private void story(Connection app, UUID partner) throws SQLException {
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

    private void training(Connection app) throws SQLException {
        var cohort = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.cohort(id, programme_id, form_key, name, closes_on, starts_on, ends_on, towns, places,"
                        + " needed_percent, needed_visits, state) values (?, ?, sha256(?), 'Kevät', '2027-01-04',"
                        + " '2027-01-18', '2027-05-14', 'Turku', 12, 80, 3, 'CALL')",
                cohort,
                programme,
                bytes(cohort));
        row(
                app,
                "app.training_application",
                "cohort_id, card_id, key_id, form_key, content, language, town, answered_by, called, state, received_on,"
                        + " due_on, touched_on",
                "?, ?, ?, sha256(?), " + HASH + ", 'FI', '', 'CARD', '\\x01', 'RECEIVED', '2026-11-27', '2026-12-04',"
                        + " '2026-11-27'",
                cohort,
                card,
                UUID.randomUUID(),
                bytes(cohort));
        var session = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.training_session(id, cohort_id, form_key, theme, title, held_on, starts, ends, place,"
                        + " online, prepares, materials) values (?, ?, sha256(?), 'OWN_STORY', '', '2027-01-18', '17:00',"
                        + " '20:00', '', false, '', '')",
                session,
                cohort,
                bytes(session));
        var participant = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.training_participant(id, cohort_id, card_id, key_id, form_key, called, language, joined_on,"
                        + " outcome) values (?, ?, ?, ?, sha256(?), '\\x01', 'FI', '2027-01-07', 'GOING_ON')",
                participant,
                cohort,
                card,
                UUID.randomUUID(),
                bytes(participant));
        row(app, "app.training_mark", "session_id, participant_id, presence", "?, ?, 'PRESENT'", session, participant);
        row(
                app,
                "app.training_note",
                "session_id, participant_id, body, written_on",
                "?, ?, '\\x01', '2027-01-18'",
                session,
                participant);
        row(
                app,
                "app.certificate",
                "cohort_id, participant_id, code, kind, minutes, given_on",
                "?, ?, translate(left(md5(?), 12), '01abcdef', '23bcdfgh'), 'ATTENDED', 180, '2027-05-14'",
                cohort,
                participant,
                participant.toString());
    }

    private void professionals(Connection app) throws SQLException {
        var training = UUID.randomUUID();
        Sql.run(
                app,
                "insert into app.professional_training(id, programme_id, form_key, code, held_on, starts, minutes, online,"
                        + " place, capacity, trainers, materials, listed, state) values (?, ?, sha256(?),"
                        + " translate(left(md5(?), 8), '01abcdef', '23bcdfgh'), '2026-12-10', '09:00', 180, true, '', 20,"
                        + " 'Työntekijä 1', '', true, 'HELD')",
                training,
                programme,
                bytes(training),
                training.toString());
        row(
                app,
                "app.professional_training_text",
                "training_id, language, title, about",
                "?, 'FI', 'Miten kysyn', ''",
                training);
        row(
                app,
                "app.professional_training_count",
                "training_id, counted_by, profession, n",
                "?, 'STAFF', 'SOCIAL_WORKER', 7",
                training);
        row(
                app,
                "app.professional_training_count",
                "training_id, counted_by, profession, n",
                "?, 'STAFF', 'STUDENT', 4",
                training);
        row(
                app,
                "app.training_rating",
                "training_id, form_key, source, number, rated_before",
                "?, sha256(?), 'THEMSELVES', 4711, '2,3,-,4,1'",
                training,
                bytes(training));
        row(
                app,
                "app.training_change",
                "training_id, item, source, before_step, after_step, n",
                "?, 'PEERS', 'THEMSELVES', 1, 5, 1",
                training);
    }

    private void house(Connection app) throws SQLException {
        Sql.run(app, "select sec.audit(?, 'READ_FEEDBACK', ?)", account.toString(), feedback);
        row(app, "app.outbox", "kind, about, created_at, due_at", "'ANSWER_OWED', ?, now(), now()", feedback);
        row(app, "app.job_run", "job, ran_at, changed", "'retention', now(), 0");
    }

    private void guidance(Connection app) throws SQLException {
        var article = UUID.randomUUID();
        Sql.run(app, "insert into app.article(id, slug, step) values (?, ?, 'START')", article, "a-" + article);
        row(
                app,
                "app.article_version",
                "article_id, language, number, title, lead, body, valid_on, publish_on, written_by, written_at,"
                        + " reviewed_by, reviewer, reviewed_on, review_on",
                "?, 'FI', 1, 'Alku', 'Johdanto', 'Teksti', '2026-01-01', '2026-01-01', ?, now(),"
                        + " ?, 'Työntekijä', '2026-01-01', '2027-01-01'",
                article,
                account,
                account);
        row(app, "app.synonyms", "language, words", "'FI', 'vanhempi, vanhemmat'");
        row(app, "app.signpost", "language, name, purpose", "'FI', 'Palvelu', 'Auttaa'");
        row(
                app,
                "app.series",
                "slug, language, title, aim, minutes, body, changed_at",
                "'s-' || gen_random_uuid(), 'FI', 'Sarja', 'Tavoite', 60, '## Eka', now()");
        row(app, "app.news_item", "language, title, body, changed_at", "'FI', 'Uutinen', 'Teksti', now()");
    }

    private static void row(Connection app, String table, String columns, String values, Object... parameters)
            throws SQLException {
        Sql.run(
                app,
                "insert into " + table + "(id, " + columns + ") values (gen_random_uuid(), " + values + ")",
                parameters);
    }

    private static byte[] bytes(UUID id) {
        return id.toString().getBytes(StandardCharsets.UTF_8);
    }
}

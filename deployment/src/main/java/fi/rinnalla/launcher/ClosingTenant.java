package fi.rinnalla.launcher;

import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Shuts an organisation's door, or sets the day on which everything of it goes, or calls that off. */
record ClosingTenant(OwnerWork owner, LocalDate today) {
    /** So long before the day it is told, so that everybody can fetch their own. */
    static final int DAYS_BEFORE = 30;

    void shut(String slug) {
        owner.inOneTransaction(connection -> {
            var rows = new Rows(connection);
            return rows.run("update net.tenant set state = 'closed' where id = ?", NewNetwork.tenant(rows, slug));
        });
    }

    /** @param atOnce also sooner than in a month, for a copy that came back from a backup, or one that nobody uses */
    void announce(String slug, LocalDate day, Optional<String> successor, boolean atOnce) {
        if (!atOnce && day.isBefore(today.plusDays(DAYS_BEFORE))) {
            throw Refused.notUnderstood("An end is told at least " + DAYS_BEFORE + " days before: the first day is "
                    + today.plusDays(DAYS_BEFORE) + ". --at-once is for an organisation that nobody uses.");
        }
        successor.ifPresent(it -> NewTenant.checkNames("successor", it));
        owner.inOneTransaction(connection -> {
            var rows = new Rows(connection);
            var tenant = known(rows, slug);
            rows.run(
                    "update net.tenant set told_on = coalesce(told_on, ?), erase_on = ?, successor = ? where id = ?",
                    today,
                    day,
                    successor.orElse(null),
                    tenant);
            enter(connection, tenant);
            rows.run("update app.tenant set erase_on = ?, successor = ?", day, successor.orElse(null));
            goOnTakingPart(rows);
            endTakingPart(rows, day);
            TakenAlong.audit(connection, "CLOSING_BEGUN");
            return null;
        });
    }

    void callOff(String slug) {
        owner.inOneTransaction(connection -> {
            var rows = new Rows(connection);
            var tenant = known(rows, slug);
            var day = rows.find(LocalDate.class, "select erase_on from net.tenant where id = ?", tenant)
                    .orElseThrow(() -> Refused.because("No end was set for '" + slug + "'."));
            if (!today.isBefore(day)) {
                throw Refused.because("The day has come: '" + slug + "' is being erased, or was.");
            }
            rows.run("update net.tenant set told_on = null, erase_on = null, successor = null where id = ?", tenant);
            enter(connection, tenant);
            rows.run("update app.tenant set erase_on = null, successor = null");
            goOnTakingPart(rows);
            TakenAlong.audit(connection, "CLOSING_CALLED_OFF");
            return null;
        });
    }

    /** With the last quarter whose figures can still be handed over: what is never complete is never compared. */
    private static void endTakingPart(Rows rows, LocalDate day) throws SQLException {
        rows.run(
                "update app.participation set until = greatest(since, cast(? as date)), by_closing = true"
                        + " where until is null",
                last(day));
        rows.run(
                "update app.divisor_consent set until_on = greatest(since_on, cast(? as date)), by_closing = true"
                        + " where until_on is null",
                last(day));
    }

    /** What an earlier day has ended, and nothing else: a no of the organisation's own stays, and so does what it has said since. */
    private static void goOnTakingPart(Rows rows) throws SQLException {
        rows.run("update app.participation p set until = null, by_closing = false where by_closing and not exists"
                + " (select from app.participation newer where newer.programme_id = p.programme_id"
                + " and newer.indicator = p.indicator and newer.since > p.since)");
        rows.run("update app.divisor_consent c set until_on = null, by_closing = false where by_closing and not exists"
                + " (select from app.divisor_consent newer where newer.programme_id = c.programme_id"
                + " and newer.divisor = c.divisor and newer.since_on > c.since_on)");
    }

    static LocalDate last(LocalDate day) {
        return Quarter.lastClosed(day.minusDays(1)).lastDay();
    }

    private void enter(Connection connection, UUID tenant) throws SQLException {
        owner.enter(connection, new TenantId(tenant));
    }

    /** Also where its door is shut already. */
    private static UUID known(Rows rows, String slug) throws SQLException {
        return rows.find(UUID.class, "select id from net.tenant where slug = ? and state <> 'erased'", slug)
                .orElseThrow(() -> Refused.because("There is no open organisation '" + slug + "'."));
    }
}

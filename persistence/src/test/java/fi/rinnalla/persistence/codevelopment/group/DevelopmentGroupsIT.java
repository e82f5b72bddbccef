package fi.rinnalla.persistence.codevelopment.group;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.codevelopment.group.AgendaNotes;
import fi.rinnalla.domain.codevelopment.group.AgendaPoint;
import fi.rinnalla.domain.codevelopment.group.DevelopmentGroup;
import fi.rinnalla.domain.codevelopment.group.DotVote;
import fi.rinnalla.domain.codevelopment.group.DotVoteId;
import fi.rinnalla.domain.codevelopment.group.GroupMeeting;
import fi.rinnalla.domain.codevelopment.group.GroupMember;
import fi.rinnalla.domain.codevelopment.group.GroupMemberId;
import fi.rinnalla.domain.codevelopment.group.MemberKind;
import fi.rinnalla.domain.codevelopment.group.MemberSheet;
import fi.rinnalla.domain.codevelopment.group.TakesPart;
import fi.rinnalla.domain.codevelopment.group.VoteOutcome;
import fi.rinnalla.domain.codevelopment.group.VoteResult;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each house is furnished with one group of two, a meeting that was called, and a vote in which one has voted. */
@DisplayName("A development group in its house")
class DevelopmentGroupsIT {
    private static final LocalDate THE_DAY = LocalDate.parse("2026-12-10");

    private final Database database = Database.get();

    @BeforeEach
    void two_furnished_houses() throws SQLException {
        database.empty();
        furnish(A);
        furnish(B);
    }

    @Test
    void is_seen_there_and_nowhere_else() {
        var group = one(A, DevelopmentGroup.class);
        var meeting = one(A, GroupMeeting.class);
        var vote = one(A, DotVote.class);
        var link = database.<Digest>from(
                A,
                em -> em.createQuery("select l.code from MeetingLink l", Digest.class)
                        .getSingleResult());

        database.in(B, em -> {
            assertThat(new StoredDevelopmentGroups(em).find(group.id())).isEmpty();
            assertThat(new StoredDevelopmentGroups(em).hold(group.id())).isEmpty();
            assertThat(new StoredDevelopmentGroups(em).findByFormKey(group.formKey()))
                    .isEmpty();
            assertThat(new StoredDevelopmentGroups(em).all()).hasSize(1);
            assertThat(new StoredGroupMeetings(em).find(meeting.id())).isEmpty();
            assertThat(new StoredGroupMeetings(em).of(group.id(), 9)).isEmpty();
            assertThat(new StoredGroupMeetings(em).aheadBetween(THE_DAY, THE_DAY))
                    .hasSize(1);
            assertThat(new StoredDotVotes(em).hold(vote.id())).isEmpty();
            assertThat(new StoredDotVotes(em).of(meeting.id())).isEmpty();
            assertThat(new StoredMeetingLinks(em).coded(link))
                    .as("a link opens nothing next door")
                    .isEmpty();
            assertThat(new StoredWorkshops(em).all()).hasSize(1);
        });
        database.in(A, em -> {
            assertThat(new StoredMeetingLinks(em).coded(link)).isPresent();
            assertThat(new StoredDevelopmentGroups(em)
                            .find(group.id())
                            .orElseThrow()
                            .members())
                    .extracting(GroupMember::kind)
                    .containsExactly(MemberKind.PARENT, MemberKind.WORKER);
        });
    }

    @Test
    void keeps_what_a_meeting_was_about_and_what_came_of_it() {
        var id = one(A, GroupMeeting.class).id();
        database.in(A, em -> {
            var meeting = new StoredGroupMeetings(em).hold(id).orElseThrow();
            meeting.putOnTheAgenda(UUID.randomUUID(), AgendaPoint.own("Toinen asia", "", Optional.of(15)));
            meeting.moveUp(meeting.agenda().get(1).id());
            meeting.write(
                    meeting.agenda().get(0).id(), new AgendaNotes("Sovittiin.", "Soitetaan", Optional.of(THE_DAY)));
        });

        database.in(A, em -> {
            var meetings = new StoredGroupMeetings(em);
            var agenda = meetings.find(id).orElseThrow().agenda();
            assertThat(agenda)
                    .extracting(it -> it.point().heading())
                    .containsExactly("Toinen asia", "Kutsu palaveriin");
            assertThat(agenda.get(0).notes().next()).isEqualTo("Soitetaan");
            assertThat(meetings.unfinishedBefore(THE_DAY)).isEmpty();
            assertThat(meetings.unfinishedBefore(THE_DAY.plusDays(1))).hasSize(1);
            assertThat(meetings.withWordsBefore(THE_DAY.plusDays(1), 9)).hasSize(1);
            meetings.hold(id).orElseThrow().forgetWords();
        });

        assertThat(rows(A, "development_remark")).isZero();
        assertThat(rows(B, "development_remark")).isEqualTo(1);
    }

    @Test
    void has_one_way_in_for_a_member_until_its_last_day() {
        var meeting = one(A, GroupMeeting.class).id();
        database.in(A, em -> {
            var links = new StoredMeetingLinks(em);
            var link = links.of(meeting).get(0);
            assertThat(links.of(meeting, link.member())).isPresent();
            assertThat(links.of(link.member())).hasSize(1);
            link.draw(Digest.of("a new secret"), THE_DAY);
        });

        database.in(A, em -> {
            var links = new StoredMeetingLinks(em);
            assertThat(links.of(meeting)).hasSize(1);
            var link = links.coded(Digest.of("a new secret")).orElseThrow();
            assertThat(link.isOpen(THE_DAY.plusDays(14))).isTrue();
            assertThat(link.isOpen(THE_DAY.plusDays(15))).isFalse();
            assertThat(links.expiredBefore(THE_DAY.plusDays(14), 9)).isEmpty();
            links.expiredBefore(THE_DAY.plusDays(15), 9).forEach(links::remove);
        });

        assertThat(rows(A, "development_link")).isZero();
        assertThat(rows(B, "development_link")).isEqualTo(1);
    }

    @Test
    void counts_a_member_once_however_fast_they_are() {
        var id = one(A, DotVote.class).id();
        var votes = Stream.generate(() -> CompletableFuture.supplyAsync(() -> cast(id, MemberKind.WORKER)))
                .limit(6)
                .toList();

        assertThat(votes.stream().map(CompletableFuture::join).filter(it -> it == VoteOutcome.COUNTED))
                .hasSize(1);
        assertThat(database.<Integer>from(A, em -> vote(em, id).turnout().all()))
                .isEqualTo(2);
        assertThat(sum(A)).as("three dots of each").isEqualTo(6);
        assertThat(sum(B)).isEqualTo(3);
    }

    @Test
    void forgets_who_voted_when_a_vote_is_closed_and_keeps_its_sums_for_ever() {
        var id = one(A, DotVote.class).id();
        database.in(A, em -> assertThat(vote(em, id).close(THE_DAY)).isTrue());

        assertThat(rows(A, "dot_voter")).isZero();
        assertThat(rows(B, "dot_voter")).isEqualTo(1);
        database.in(
                A,
                em -> assertThat(vote(em, id).result())
                        .as("one alone is shown to nobody")
                        .isInstanceOf(VoteResult.Withheld.class));
        assertThat(cast(id, MemberKind.WORKER)).isEqualTo(VoteOutcome.CLOSED);
        assertThatThrownBy(() -> sql("update app.dot_option set dots = dots + 1"))
                .hasStackTraceContaining("a vote that is closed does not change");
        assertThatThrownBy(() ->
                        sql("insert into app.dot_voter(id, vote_id, member_id, voted_on) select gen_random_uuid(),"
                                + " v.id, m.id, '2026-12-10' from app.dot_vote v, app.development_member m limit 1"))
                .hasStackTraceContaining("a vote that is closed does not change");
    }

    /** Who has voted and what was voted for: no column is in both but the vote, and nothing finer than a day. */
    @Test
    void keeps_no_key_between_who_voted_and_what_was_voted_for() {
        assertThat(columns("dot_option")).doesNotContain("member_id", "voter_id", "voted_on", "form_key");
        assertThat(columns("dot_voter"))
                .containsExactlyInAnyOrder("tenant_id", "id", "vote_id", "member_id", "voted_on");
        assertThat(types("dot_option")).doesNotContain("timestamp with time zone");
        assertThat(types("dot_voter")).doesNotContain("timestamp with time zone");
        var written = database.<Long>from(
                A,
                em -> ((Number) em.createNativeQuery("select count(distinct xmin::text) from app.dot_option")
                                .getSingleResult())
                        .longValue());
        cast(one(A, DotVote.class).id(), MemberKind.WORKER);
        assertThat(database.<Long>from(
                        A,
                        em -> ((Number) em.createNativeQuery("select count(distinct xmin::text) from app.dot_option")
                                        .getSingleResult())
                                .longValue()))
                .as("every option is written, whichever got the dots")
                .isEqualTo(1)
                .isLessThanOrEqualTo(written);
    }

    @Test
    void takes_a_partner_once_however_fast_two_workers_are() {
        var partner = database.<UUID>from(
                A, em -> (UUID) em.createNativeQuery("select id from app.experience_partner limit 1")
                        .getSingleResult());
        var group = one(A, DevelopmentGroup.class).id();
        var sheet = new MemberSheet(
                MemberKind.EXPERIENCE_EXPERT,
                "Kaisla",
                Optional.empty(),
                "",
                TakesPart.ACCOUNT,
                Optional.of(new PartnerId(partner)));
        database.in(
                A,
                em -> new StoredDevelopmentGroups(em)
                        .hold(group)
                        .orElseThrow()
                        .join(new GroupMemberId(UUID.randomUUID()), Digest.of("one"), sheet, THE_DAY));

        database.in(A, em -> {
            assertThat(new StoredDevelopmentGroups(em).with(sheet.partner().orElseThrow()))
                    .hasSize(1);
            em.flush();
        });
        assertThatThrownBy(() ->
                        sql("insert into app.development_member(id, group_id, form_key, kind, called, organisation,"
                                + " takes_part, partner_id, joined_on) select gen_random_uuid(), group_id, sha256('two'),"
                                + " kind, called, organisation, takes_part, partner_id, joined_on from"
                                + " app.development_member where partner_id is not null"))
                .hasStackTraceContaining("development_member_once");
    }

    private VoteOutcome cast(DotVoteId id, MemberKind who) {
        return database.from(A, em -> {
            var vote = new StoredDotVotes(em).hold(id).orElseThrow();
            var group = em.createQuery("select g from DevelopmentGroup g", DevelopmentGroup.class)
                    .getSingleResult();
            var member = group.members().stream()
                    .filter(it -> it.kind() == who)
                    .findFirst()
                    .orElseThrow();
            return vote.cast(member, Map.of(0, 3), THE_DAY);
        });
    }

    private static DotVote vote(EntityManager em, DotVoteId id) {
        return new StoredDotVotes(em).hold(id).orElseThrow();
    }

    private <T> T one(TenantId tenant, Class<T> kind) {
        return database.from(
                tenant,
                em -> em.createQuery("select it from " + kind.getSimpleName() + " it", kind)
                        .getSingleResult());
    }

    private long sum(TenantId tenant) {
        return number(tenant, "select coalesce(sum(dots), 0) from app.dot_option");
    }

    private long rows(TenantId tenant, String table) {
        return number(tenant, "select count(*) from app." + table);
    }

    private long number(TenantId tenant, String sql) {
        return database.from(tenant, em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }

    private void sql(String sql) {
        database.in(A, em -> em.createNativeQuery(sql).executeUpdate());
    }

    private List<String> columns(String table) {
        return informed("column_name", table);
    }

    private List<String> types(String table) {
        return informed("data_type", table);
    }

    @SuppressWarnings("unchecked")
    private List<String> informed(String what, String table) {
        return database.from(
                A,
                em -> em.createNativeQuery(
                                "select " + what + "::text from information_schema.columns where table_schema ="
                                        + " 'app' and table_name = '" + table + "'")
                        .getResultList());
    }

    private void furnish(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            Furnished.in(app, tenant);
            app.commit();
        }
    }
}

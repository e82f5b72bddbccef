package fi.rinnalla.persistence.programme;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.programme.Entry;
import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.domain.programme.GrantLine;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.funding.Activity;
import fi.rinnalla.domain.programme.funding.ActivityId;
import fi.rinnalla.domain.programme.funding.ActivityKind;
import fi.rinnalla.domain.programme.funding.Funding;
import fi.rinnalla.domain.programme.funding.FundingSplit;
import fi.rinnalla.domain.programme.funding.GrantShare;
import fi.rinnalla.domain.programme.funding.Occurrence;
import fi.rinnalla.domain.programme.funding.SaidSplit;
import fi.rinnalla.domain.programme.funding.Split;
import fi.rinnalla.domain.programme.funding.SplitOutcome.Said;
import fi.rinnalla.domain.programme.funding.WorkKind;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.programme.funding.StoredActivities;
import fi.rinnalla.persistence.programme.funding.StoredFundingSplits;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What pays for an activity between two houses")
class FundingIT {
    private static final Database DATABASE = Database.get();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final EntryId ONE = new EntryId(UUID.randomUUID());
    private static final EntryId OTHER = new EntryId(UUID.randomUUID());
    private static final Split SPLIT = new Split(List.of(new GrantShare(ONE, 60), new GrantShare(OTHER, 40)));

    private final ActivityId group = new ActivityId(ActivityKind.GATHERING, UUID.randomUUID());
    private ProgrammeId programme;

    @BeforeEach
    void are_furnished() throws SQLException {
        DATABASE.empty();
        furnish(B);
        programme = furnish(A);
        DATABASE.in(A, em -> {
            var it = new StoredProgrammes(em).hold(programme).orElseThrow();
            it.put(Optional.empty(), new Programme.Fresh(ONE, Digest.of("one")), grant("Yksi"));
            it.put(Optional.empty(), new Programme.Fresh(OTHER, Digest.of("other")), grant("Toinen"));
        });
        try (var app = DATABASE.app(A)) {
            Sql.run(
                    app,
                    "insert into app.gathering(id, programme_id, form_key, kind, way, seats, state)"
                            + " values (?, ?, sha256('g'), 'GROUP', 'ONLINE', 8, 'PUBLISHED')",
                    group.value(),
                    programme.value());
            Sql.run(
                    app,
                    "insert into app.gathering_session(id, gathering_id, day, starts, ends, adults, children,"
                            + " cost_cents) values (gen_random_uuid(), ?, '2026-02-03', '17:30', '19:00', 5, 0, 1234)",
                    group.value());
            Sql.run(
                    app,
                    "insert into app.gathering_session(id, gathering_id, day, starts, ends)"
                            + " values (gen_random_uuid(), ?, '2026-02-10', '17:30', '19:00')",
                    group.value());
            app.commit();
        }
    }

    @AfterEach
    void are_empty_again() {
        DATABASE.empty();
    }

    @Test
    void is_kept_with_its_shares_and_seen_nowhere_else() {
        say(DAY, SPLIT);

        DATABASE.in(A, em -> {
            assertThat(said(em)).containsExactly(new SaidSplit(DAY, LAST, SPLIT));
            assertThat(new StoredFundingSplits(em).of(programme))
                    .extracting(FundingSplit::activity)
                    .contains(group);
            assertThat(new StoredFundingSplits(em).speakOf(ONE)).isTrue();
        });
        DATABASE.in(B, em -> {
            assertThat(new StoredFundingSplits(em).hold(group)).isEmpty();
            assertThat(new StoredFundingSplits(em).of(programme)).isEmpty();
            assertThat(new StoredFundingSplits(em).speakOf(ONE)).isFalse();
            assertThat(new StoredActivities(em).find(group)).isEmpty();
            assertThat(new StoredActivities(em).done(programme, DAY, LAST)).isEmpty();
        });
    }

    @Test
    void takes_the_place_of_what_was_said_from_the_same_day() {
        say(DAY, SPLIT);
        say(DAY, Split.all(OTHER));

        DATABASE.in(A, em -> assertThat(said(em)).containsExactly(new SaidSplit(DAY, LAST, Split.all(OTHER))));
    }

    @Test
    void keeps_its_grants_and_goes_with_the_activity() throws SQLException {
        say(DAY, SPLIT);

        assertThatThrownBy(() -> DATABASE.in(
                        A,
                        em -> new StoredProgrammes(em)
                                .hold(programme)
                                .orElseThrow()
                                .drop(ONE)))
                .isInstanceOf(RuntimeException.class);
        try (var app = DATABASE.app(A)) {
            Sql.run(app, "delete from app.gathering where id = ?", group.value());
            app.commit();
        }
        DATABASE.in(
                A, em -> assertThat(new StoredFundingSplits(em).speakOf(ONE)).isFalse());
    }

    @Test
    void is_asked_of_what_was_done_and_noted_whatever_its_kind() {
        DATABASE.in(A, em -> {
            var found = new StoredActivities(em).find(group).orElseThrow();
            assertThat(found.programme()).isEqualTo(programme);
            assertThat(found.first()).contains(LocalDate.of(2026, 2, 3));
            assertThat(new StoredActivities(em).done(programme, DAY, LAST))
                    .contains(new Occurrence(
                            WorkKind.GROUP, Optional.of(group), LocalDate.of(2026, 2, 3), 90, 1234, Optional.empty()))
                    .noneMatch(it -> it.day().equals(LocalDate.of(2026, 2, 10)));
        });
    }

    @Test
    void is_found_of_every_kind_that_was_done() throws SQLException {
        try (var app = DATABASE.app(A)) {
            Sql.run(app, "update app.cohort set state = 'RUNNING'");
            app.commit();
        }
        DATABASE.in(A, em -> {
            var done = new StoredActivities(em).done(programme, LocalDate.of(2000, 1, 1), LocalDate.of(2099, 1, 1));
            assertThat(done)
                    .extracting(Occurrence::kind)
                    .contains(
                            WorkKind.PLACE_DAY,
                            WorkKind.GROUP,
                            WorkKind.COHORT,
                            WorkKind.ASSIGNMENT,
                            WorkKind.TRAINING);
            assertThat(done.stream().flatMap(it -> it.activity().stream()))
                    .allSatisfy(it -> assertThat(new StoredActivities(em).find(it))
                            .hasValueSatisfying(
                                    found -> assertThat(found.first()).isPresent()));
        });
    }

    private void say(LocalDate since, Split split) {
        DATABASE.in(A, em -> {
            var splits = new StoredFundingSplits(em);
            Activity activity = new StoredActivities(em).find(group).orElseThrow();
            List<Entry<GrantLine>> grants =
                    new StoredProgrammes(em).find(programme).orElseThrow().grants();
            var said = (Said) new Funding(activity, grants, splits.hold(group))
                    .say(UUID.randomUUID(), since, split, LocalDate.of(2026, 3, 1));
            said.instead().ifPresent(splits::remove);
            splits.add(said.split());
        });
    }

    private List<SaidSplit> said(EntityManager em) {
        return new StoredFundingSplits(em)
                .of(group).stream().map(FundingSplit::said).toList();
    }

    private static ProgrammeId furnish(TenantId tenant) throws SQLException {
        try (var app = DATABASE.app(tenant)) {
            var house = Furnished.in(app, tenant);
            app.commit();
            return new ProgrammeId(house.programme());
        }
    }

    private static GrantLine grant(String funder) {
        return new GrantLine(funder, "Kohde", "", Cents.of(1), DAY, LAST);
    }
}

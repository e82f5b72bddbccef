package fi.rinnalla.persistence.codevelopment;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.feedback.Area;
import fi.rinnalla.domain.feedback.ChangeState;
import fi.rinnalla.domain.feedback.PublicChange;
import fi.rinnalla.domain.feedback.PublishedFilter;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Seven changes in one house, on four days, and two next door. */
@DisplayName("The changes that themes of many have led to")
class PublicChangesIT {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");
    private static final PublishedFilter EVERYTHING = PublishedFilter.everything();

    private final Database database = Database.get();

    @BeforeEach
    void changes_in_two_houses() throws SQLException {
        database.empty();
        for (int n = 0; n < 6; n++) {
            change(A, n % 2 == 0 ? "ACCESS" : "SAFETY", "CENTRAL_UUSIMAA", LocalDate.of(2026, 5, 1 + n / 2));
        }
        change(A, "ACCESS", "SOUTHWEST_FINLAND", LocalDate.of(2025, 12, 31));
        change(B, "ACCESS", "CENTRAL_UUSIMAA", LocalDate.of(2026, 5, 2));
        change(B, "SAFETY", "CENTRAL_UUSIMAA", LocalDate.of(2026, 5, 3));
    }

    @Test
    void are_listed_page_by_page_newest_first_each_once_also_where_many_came_on_one_day() {
        var seen = new ArrayList<PublicChange>();
        var after = Optional.<After>empty();
        var pages = 0;
        do {
            var page = page(A, EVERYTHING, after);
            seen.addAll(page.rows());
            after = page.next();
            pages++;
        } while (after.isPresent());

        assertThat(pages).isEqualTo(3);
        assertThat(seen).extracting(PublicChange::id).hasSize(7).doesNotHaveDuplicates();
        assertThat(seen).extracting(PublicChange::since).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(page(B, EVERYTHING, Optional.empty()).rows()).hasSize(2);
    }

    @Test
    void are_narrowed_by_topic_county_and_time_before_they_are_cut_into_pages() {
        assertThat(page(A, new PublishedFilter(no(), Optional.of(ThemeCode.SAFETY), no(), no()), no())
                        .rows())
                .hasSize(3)
                .allSatisfy(it -> assertThat(it.code()).isEqualTo(ThemeCode.SAFETY));
        var southwest = new Area(County.SOUTHWEST_FINLAND, Set.of(), Set.of());
        assertThat(page(A, new PublishedFilter(no(), no(), no(), no(), no(), Optional.of(southwest)), no())
                        .rows())
                .hasSize(1);
        assertThat(page(A, new PublishedFilter(no(), no(), no(), no(), Optional.of(2025), no()), no())
                        .rows())
                .hasSize(1);
        assertThat(page(A, new PublishedFilter(no(), no(), no(), Optional.of(Quarter.of("2025Q4"))), no())
                        .rows())
                .hasSize(1);
    }

    @Test
    void are_none_of_what_did_not_change_and_of_no_one_place() {
        assertThat(page(A, new PublishedFilter(Optional.of(ChangeState.HEARD), no(), no(), no()), no())
                        .rows())
                .isEmpty();
        assertThat(page(A, new PublishedFilter(Optional.of(ChangeState.CHANGED), no(), no(), no()), no())
                        .rows())
                .hasSize(3);
        var place = Optional.of(new PlaceId(UUID.randomUUID()));
        assertThat(page(A, new PublishedFilter(no(), no(), place, no()), no()).rows())
                .isEmpty();
    }

    @Test
    void tell_of_which_counties_they_are_and_of_none_next_door() {
        assertThat(counties(A, TODAY)).containsExactlyInAnyOrder(County.CENTRAL_UUSIMAA, County.SOUTHWEST_FINLAND);
        assertThat(counties(A, LocalDate.of(2026, 1, 1))).containsExactly(County.SOUTHWEST_FINLAND);
        assertThat(counties(B, TODAY)).containsExactly(County.CENTRAL_UUSIMAA);
    }

    private static <T> Optional<T> no() {
        return Optional.empty();
    }

    private Slice<PublicChange> page(TenantId tenant, PublishedFilter filter, Optional<After> after) {
        return database.from(
                tenant, em -> new StoredPublicChanges(em, new StoredThemes(em)).page(TODAY, filter, after, 3));
    }

    private Set<County> counties(TenantId tenant, LocalDate today) {
        return database.from(tenant, em -> new StoredPublicChanges(em, new StoredThemes(em)).counties(today));
    }

    private void change(TenantId tenant, String code, String county, LocalDate day) throws SQLException {
        var theme = UUID.randomUUID();
        try (var app = database.app(tenant)) {
            Sql.run(
                    app,
                    "insert into app.theme(id, form_key, county, language, title, description, code, made_on, owner, next_on,"
                            + " step, rests, round, width, width_on, batches, told, opened_on) values (?,"
                            + " sha256(?::text::bytea), ?, 'FI', 'Ajat', 'Aikoja on vaikea saada.', ?, '2025-05-04',"
                            + " 'FACILITATOR', '2026-12-31', 'IN_USE', false, 1, 'COUNTY', '2025-05-04', 1, 5, '2025-05-20')",
                    theme,
                    theme.toString(),
                    county,
                    code);
            Sql.run(
                    app,
                    "insert into app.theme_change(id, theme_id, round, in_use_on) values (?, ?, 1, ?)",
                    UUID.randomUUID(),
                    theme,
                    day);
            app.commit();
        }
    }
}

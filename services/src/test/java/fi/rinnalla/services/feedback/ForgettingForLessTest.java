package fi.rinnalla.services.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.FeedbackItems;
import fi.rinnalla.domain.privacy.PromiseId;
import fi.rinnalla.domain.tenancy.KeepingTimes;
import fi.rinnalla.services.shelf.TenantsOnAShelf;
import fi.rinnalla.services.shelf.Workplace;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The work that forgets old feedback")
class ForgettingForLessTest {
    private final Workplace work = new Workplace();
    private final TenantsOnAShelf tenants = new TenantsOnAShelf(work.tenant);

    @Test
    void forgets_what_was_promised_for_a_year_after_a_year() {
        assertThat(asked()).isEqualTo("2025-03-02");
    }

    @Test
    void forgets_sooner_where_the_organisation_keeps_for_less() {
        tenants.current().keepFor(new KeepingTimes(6, 31));

        assertThat(asked()).isEqualTo("2025-09-02");
    }

    @Test
    void asks_each_organisation_for_its_own_time() {
        new TenantsOnAShelf(new Workplace().tenant).current().keepFor(new KeepingTimes(3, 1));

        assertThat(asked()).isEqualTo("2025-03-02");
    }

    private LocalDate asked() {
        var shelf = new Asked();
        new ForgettingOldFeedback(
                        work.promises,
                        Partly.a(FeedbackItems.class, shelf),
                        null,
                        null,
                        new KeptFor(tenants),
                        work.auditing(work.job()),
                        work.clock)
                .run();
        return shelf.day;
    }

    /** Remembers before which day it was asked. */
    public static final class Asked {
        private LocalDate day;

        public List<FeedbackId> lastActiveBefore(PromiseId promise, LocalDate before, int limit) {
            day = before;
            return List.of();
        }
    }
}

package fi.rinnalla.domain.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("However an organisation sets for how long it keeps things")
class KeepingTimesLawsTest {
    @Property
    void nothing_is_kept_longer_than_the_house_says_nor_too_short_to_come_back(
            @ForAll @IntRange(min = -5, max = 40) int months, @ForAll @IntRange(min = -5, max = 60) int days) {
        var allowed = months >= 3 && months <= 12 && days >= 1 && days <= 31;

        if (allowed) {
            var times = new KeepingTimes(months, days);
            assertThat(times.feedbackMonths()).isLessThanOrEqualTo(KeepingTimes.LONGEST.feedbackMonths());
            assertThat(times.rosterNameDays()).isLessThanOrEqualTo(KeepingTimes.LONGEST.rosterNameDays());
        } else {
            assertThatThrownBy(() -> new KeepingTimes(months, days)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property
    void nobodys_words_are_kept_longer_than_they_were_told(
            @ForAll @IntRange(min = 3, max = 12) int months, @ForAll @IntRange(min = 1, max = 24) int promised) {
        var kept = new KeepingTimes(months, 31).feedbackMonths(promised);

        assertThat(kept).isLessThanOrEqualTo(promised).isLessThanOrEqualTo(months);
        assertThat(kept == promised || kept == months).isTrue();
    }
}

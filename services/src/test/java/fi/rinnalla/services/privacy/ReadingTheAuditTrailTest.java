package fi.rinnalla.services.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.privacy.AuditBook;
import fi.rinnalla.domain.privacy.AuditLine;
import fi.rinnalla.domain.privacy.AuditSearch;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.services.privacy.ReadingTheAuditTrail.Who;
import fi.rinnalla.services.shared.Colleagues;
import fi.rinnalla.services.shelf.Workplace;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An administrator who reads the log")
class ReadingTheAuditTrailTest {
    private final Workplace work = new Workplace();
    private final StaffId aino = work.accounts.hire("tyontekija1", Role.WORKER);

    @Test
    void sees_people_by_the_names_they_show_the_house_as_itself_and_who_is_gone_by_no_name() {
        var rows = reading(List.of(
                        line(3, "house"),
                        line(2, UUID.randomUUID().toString()),
                        line(1, aino.value().toString())))
                .look(AuditSearch.EVERYTHING)
                .rows();

        assertThat(rows)
                .extracting(ReadingTheAuditTrail.Row::who)
                .containsExactly(new Who(true, ""), new Who(false, ""), new Who(false, "tyontekija1"));
    }

    @Test
    void turns_over_where_there_are_more_lines_than_a_page_holds() {
        var lines =
                LongStream.rangeClosed(1, 51).mapToObj(it -> line(it, "house")).toList();

        assertThat(reading(lines).look(AuditSearch.EVERYTHING).more()).isTrue();
        assertThat(reading(lines).look(AuditSearch.EVERYTHING).rows()).hasSize(50);
        assertThat(reading(lines.subList(0, 50)).look(AuditSearch.EVERYTHING).more())
                .isFalse();
    }

    @Test
    void is_noted_as_anybody_who_takes_things_along() {
        reading(List.of(line(1, "house"))).look(AuditSearch.EVERYTHING);
        assertThat(work.audit.kinds()).isEmpty();

        assertThat(reading(List.of(line(1, "house"))).takeAlong(AuditSearch.EVERYTHING))
                .hasSize(1);
        assertThat(work.audit.kinds()).containsExactly(AuditAct.EXPORTED);
    }

    private ReadingTheAuditTrail reading(List<AuditLine> lines) {
        var caller = work.caller(aino, Role.ADMINISTRATOR);
        return new ReadingTheAuditTrail(
                new AuditBook() {
                    @Override
                    public List<AuditLine> lines(AuditSearch search, int limit) {
                        return lines.stream().limit(limit).toList();
                    }

                    @Override
                    public Optional<Long> broken() {
                        return Optional.empty();
                    }
                },
                new Colleagues(work.accounts),
                work.auditing(caller),
                caller);
    }

    private AuditLine line(long number, String actor) {
        return new AuditLine(number, work.clock.instant(), actor, AuditAct.CHANGED_HOURS, Optional.empty());
    }
}

package fi.rinnalla.services.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.guidance.SynonymList;
import fi.rinnalla.domain.guidance.Synonyms;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.guidance.UnclearLine.Why;
import fi.rinnalla.services.shelf.TenantsOnAShelf;
import fi.rinnalla.services.shelf.Workplace;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words that mean the same to somebody who searches")
class KeepingSynonymsTest {
    private final Workplace workplace = new Workplace();
    private final Lists lists = new Lists();
    private int forms;
    private final KeepingSynonyms keeping;

    KeepingSynonymsTest() {
        var caller = workplace.worker(new StaffId(new UUID(7, 1)));
        keeping = new KeepingSynonyms(
                lists,
                new TenantsOnAShelf(workplace.tenant),
                workplace.ways(caller),
                workplace.auditing(caller),
                caller);
    }

    @Test
    void are_kept_line_by_line_without_the_empty_ones() {
        assertThat(write("vanhempi, vanhemmat\n\n  \nraha, tuki, velka\n")).isEmpty();

        assertThat(keeping.in(Language.FI))
                .extracting(Synonyms::line)
                .containsExactlyInAnyOrder("vanhempi, vanhemmat", "raha, tuki, velka");
        assertThat(workplace.audit.kinds()).containsExactly(AuditAct.CHANGED_TEXTS);
    }

    @Test
    void are_refused_by_the_line_and_stay_as_they_were() {
        write("vanhempi, vanhemmat");

        var unclear = write("vanhempi, huoltaja\nraha\n\nvelka, velka\n" + "sana, ".repeat(60));

        assertThat(unclear)
                .containsExactly(
                        new UnclearLine(2, Why.ONE_WORD),
                        new UnclearLine(4, Why.ONE_WORD),
                        new UnclearLine(5, Why.TOO_LONG));
        assertThat(keeping.in(Language.FI)).extracting(Synonyms::line).containsExactly("vanhempi, vanhemmat");
    }

    @Test
    void are_no_more_than_a_search_can_read() {
        assertThat(write("yksi, kaksi\n".repeat(KeepingSynonyms.MOST))).isEmpty();
        assertThat(write("yksi, kaksi\n".repeat(KeepingSynonyms.MOST + 1)))
                .extracting(UnclearLine::why)
                .containsExactly(Why.TOO_MANY);
    }

    private List<UnclearLine> write(String lines) {
        return keeping.write(Language.FI, lines, Digest.of("form " + ++forms));
    }

    private static final class Lists implements SynonymList {
        private final List<Synonyms> all = new ArrayList<>();

        @Override
        public List<Synonyms> all() {
            return List.copyOf(all);
        }

        @Override
        public void replace(Language language, List<Synonyms> lists) {
            all.removeIf(it -> it.language() == language);
            all.addAll(lists);
        }
    }
}

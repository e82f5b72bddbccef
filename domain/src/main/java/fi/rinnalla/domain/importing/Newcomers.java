package fi.rinnalla.domain.importing;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.PartnerProfile;
import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.shared.Language;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Rows of a register of partners. Nothing is asked for but what a partner can be asked about; they are found by the address of the
 * account to which they were invited, which is compared and not kept.
 */
final class Newcomers {
    private static final int USUALLY_CARRIED = 1;

    private Newcomers() {}

    static Optional<Brought> read(Cells cells, Ground ground) {
        var called = cells.needed(ImportField.CALLED, PartnerProfile.LONGEST_NAME);
        var account = account(cells, ground);
        var languages = languages(cells);
        var towns = cells.text(ImportField.TOWNS);
        if (!Towns.fit(towns)) {
            return cells.flaw(ImportField.TOWNS, RowFlaw.Kind.TOO_LONG);
        }
        var carries = cells.many(ImportField.CARRIES).orElse(USUALLY_CARRIED);
        if (carries < 1 || carries > PartnerProfile.MOST_CARRIED) {
            return cells.flaw(ImportField.CARRIES, RowFlaw.Kind.TOO_MANY);
        }
        return called.flatMap(name -> account.map(it -> new Brought.Newcomer(
                it, new PartnerProfile(name, "", languages, Towns.of(towns), Set.of(), Set.of(), Set.of(), carries))));
    }

    private static Optional<StaffId> account(Cells cells, Ground ground) {
        return cells.needed(ImportField.EMAIL, Sheet.LONGEST_CELL)
                .flatMap(it -> Optional.ofNullable(ground.newcomers().get(it.toLowerCase(Locale.ROOT)))
                        .or(() -> cells.flaw(ImportField.EMAIL, RowFlaw.Kind.NO_ACCOUNT)));
    }

    private static Set<Language> languages(Cells cells) {
        var spoken = EnumSet.noneOf(Language.class);
        for (var said : cells.text(ImportField.LANGUAGES).split("[,;/]")) {
            if (!said.isBlank()) {
                OldWords.LANGUAGES
                        .read(said)
                        .ifPresentOrElse(
                                spoken::add, () -> cells.flaw(ImportField.LANGUAGES, RowFlaw.Kind.UNKNOWN_WORD));
            }
        }
        return spoken.isEmpty() ? EnumSet.of(Language.FI) : spoken;
    }
}

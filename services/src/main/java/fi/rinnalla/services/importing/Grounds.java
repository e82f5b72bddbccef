package fi.rinnalla.services.importing;

import fi.rinnalla.domain.access.AccountRow;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.importing.Brought;
import fi.rinnalla.domain.importing.BroughtThings;
import fi.rinnalla.domain.importing.Ground;
import fi.rinnalla.domain.importing.ImportKind;
import fi.rinnalla.domain.importing.ImportRuns;
import fi.rinnalla.domain.importing.Mapping;
import fi.rinnalla.domain.importing.ReadRow;
import fi.rinnalla.domain.importing.Reading;
import fi.rinnalla.domain.importing.Sheet;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.presence.PhoneLines;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a file over what there is: first for what it says, then for what of that is here already. */
@Dependent
public class Grounds {
    private final Places places;
    private final PhoneLines lines;
    private final StaffAccounts accounts;
    private final ExperiencePartners partners;
    private final ImportRuns runs;
    private final BroughtThings brought;
    private final Clock clock;

    @Inject
    public Grounds(
            Places places,
            PhoneLines lines,
            StaffAccounts accounts,
            ExperiencePartners partners,
            ImportRuns runs,
            BroughtThings brought,
            Clock clock) {
        this.places = places;
        this.lines = lines;
        this.accounts = accounts;
        this.partners = partners;
        this.runs = runs;
        this.brought = brought;
        this.clock = clock;
    }

    public List<ReadRow> read(ImportKind kind, Sheet sheet, Mapping mapping) {
        var bare = bare(kind);
        var content = Reading.of(kind, sheet, mapping, bare).stream()
                .flatMap(it -> it.content().stream())
                .toList();
        return Reading.of(kind, sheet, mapping, over(kind, bare, content));
    }

    private Ground bare(ImportKind kind) {
        return new Ground(today(), places(), lines(), newcomers(kind), Set.of(), Set.of(), Set.of(), Set.of());
    }

    public List<Ground.Door> places() {
        return places.all().stream()
                .map(it -> new Ground.Door(it.id().value(), it.code(), it.name()))
                .toList();
    }

    public List<Ground.Door> lines() {
        return lines.all().stream()
                .map(it -> new Ground.Door(it.id().value(), "", it.name()))
                .toList();
    }

    /** By address. */
    private Map<String, StaffId> newcomers(ImportKind kind) {
        return kind == ImportKind.PARTNERS
                ? accounts.all().stream()
                        .filter(it -> it.may(Permission.KEEP_OWN_PROFILE))
                        .collect(Collectors.toMap(
                                it -> it.email().value().toLowerCase(Locale.ROOT), AccountRow::id, (one, other) -> one))
                : Map.of();
    }

    private Ground over(ImportKind kind, Ground bare, List<Brought> content) {
        var days = content.stream().flatMap(it -> it.day().stream()).sorted().toList();
        var keys = content.stream().map(it -> Digest.of(it.key())).toList();
        var first = days.isEmpty() ? today() : days.get(0);
        var last = days.isEmpty() ? today() : days.get(days.size() - 1);
        return new Ground(
                bare.today(),
                bare.places(),
                bare.lines(),
                bare.newcomers(),
                brought.counted(kind, first, last),
                kind == ImportKind.EVENTS ? brought.held(first, last) : Set.of(),
                runs.known(keys),
                registered(kind));
    }

    private Set<StaffId> registered(ImportKind kind) {
        return kind == ImportKind.PARTNERS
                ? accounts.all().stream()
                        .map(AccountRow::id)
                        .filter(it -> partners.of(it).isPresent())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}

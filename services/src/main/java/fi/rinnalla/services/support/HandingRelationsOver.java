package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.AccountRow;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.support.StandIn;
import fi.rinnalla.domain.support.StandInId;
import fi.rinnalla.domain.support.StandIns;
import fi.rinnalla.domain.support.SupportRelations;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a worker carries is looked after by somebody else while they are away, and is theirs again afterwards. Requests and
 * proposals are carried by everybody who does that work, so that nobody has to hand them over.
 */
@UseCase
@MayBeDoneBy(Permission.CARRY_RELATIONS)
public class HandingRelationsOver {
    private final SupportRelations relations;
    private final StandIns standIns;
    private final RelationRows rows;
    private final StaffAccounts accounts;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public HandingRelationsOver(
            SupportRelations relations,
            StandIns standIns,
            RelationRows rows,
            StaffAccounts accounts,
            Auditing auditing,
            Clock clock) {
        this.relations = relations;
        this.standIns = standIns;
        this.rows = rows;
        this.accounts = accounts;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Who can be away, or stand in. */
    public Map<StaffId, String> workers() {
        return accounts.thoseWho(Permission.CARRY_RELATIONS).stream()
                .collect(Collectors.toMap(
                        AccountRow::id, AccountRow::shownName, (one, same) -> one, LinkedHashMap::new));
    }

    /** What would pass to a stand-in. Empty where that is nobody who does this work. */
    public Optional<CarriedBySomebody> carriedBy(StaffId who) {
        return Optional.ofNullable(workers().get(who))
                .map(name -> new CarriedBySomebody(who, name, rows.of(relations.carriedBy(who))));
    }

    /** That hold today or will, the first to end at the top. */
    public List<StandInRow> present() {
        var present = standIns.endingFrom(today());
        var names = accounts.names(present.stream()
                .flatMap(it -> Stream.of(it.away(), it.who()))
                .distinct()
                .toList());
        return present.stream()
                .map(it -> new StandInRow(
                        it.id(),
                        names.getOrDefault(it.away(), "–"),
                        names.getOrDefault(it.who(), "–"),
                        it.first(),
                        it.last()))
                .toList();
    }

    /** Whoever is away themselves at that time, or does not do this work, stands in for nobody. */
    public boolean canStandIn(StandInWish wish) {
        var workers = workers();
        return workers.containsKey(wish.away())
                && workers.containsKey(wish.who())
                && !wish.away().equals(wish.who())
                && StandIn.mayLast(wish.first(), wish.last())
                && !wish.first().isBefore(today())
                && standIns.endingFrom(wish.first()).stream()
                        .noneMatch(it ->
                                it.away().equals(wish.who()) && !it.first().isAfter(wish.last()));
    }

    /** Whether that form hands over, or has. */
    public boolean mayHandOver(StandInWish wish, Digest form) {
        return standIns.findByFormKey(form).isPresent() || canStandIn(wish);
    }

    /** The same form once more hands over once. Returns whether it could be. */
    public boolean handOver(StandInWish wish, Digest form) {
        standIns.hold();
        if (!mayHandOver(wish, form)) {
            return false;
        }
        if (standIns.findByFormKey(form).isPresent()) {
            return true;
        }
        var id = new StandInId(Uuid7.at(clock.instant()));
        standIns.add(StandIn.of(id, wish.away(), wish.who(), wish.firstName(), wish.first(), wish.last(), form));
        auditing.note(AuditAct.HANDED_RELATIONS_OVER, id.value());
        return true;
    }

    /** What that form handed over is with whoever carries it again. */
    public void takeBack(Digest form) {
        standIns.findByFormKey(form).ifPresent(this::end);
    }

    /** They came back earlier. Returns whether it still held. */
    public boolean cameBack(StandInId id) {
        var held = standIns.find(id);
        held.ifPresent(this::end);
        return held.isPresent();
    }

    private void end(StandIn it) {
        standIns.remove(it);
        auditing.note(AuditAct.TOOK_RELATIONS_BACK, it.id().value());
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}

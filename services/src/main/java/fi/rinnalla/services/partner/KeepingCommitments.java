package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.CommitmentId;
import fi.rinnalla.domain.partner.CommitmentKind;
import fi.rinnalla.domain.partner.CommitmentSignature;
import fi.rinnalla.domain.partner.CommitmentText;
import fi.rinnalla.domain.partner.CommitmentVersion;
import fi.rinnalla.domain.partner.CommitmentWords;
import fi.rinnalla.domain.partner.Commitments;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What partners commit themselves to is written, reviewed and put in force from a day. What is signed never changes. */
@UseCase
@MayBeDoneBy(Permission.KEEP_COMMITMENTS)
public class KeepingCommitments {
    private final Commitments commitments;
    private final Settling settling;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public KeepingCommitments(Commitments commitments, Settling settling, Auditing auditing, Clock clock) {
        this.commitments = commitments;
        this.settling = settling;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** The newest of each kind first. */
    public List<CommitmentSheet> all() {
        var versions = commitments.versions();
        var signed = commitments.signatures().stream()
                .collect(Collectors.groupingBy(
                        it -> it.version().id(),
                        Collectors.collectingAndThen(
                                Collectors.mapping(CommitmentSignature::partner, Collectors.toSet()),
                                it -> it.size())));
        return versions.stream()
                .map(it -> CommitmentSheet.of(it, signed.getOrDefault(it.id(), 0), isNewestInForce(it, versions)))
                .toList();
    }

    private boolean isNewestInForce(CommitmentVersion one, List<CommitmentVersion> all) {
        return InForce.of(one.kind(), all, today())
                .filter(it -> it.id().equals(one.id()))
                .isPresent();
    }

    public CommitmentSheet one(CommitmentId id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(() -> new NotFound(id));
    }

    /** The draft of that kind: the one there is, or a new one that begins with the newest words. */
    public CommitmentId begin(CommitmentKind kind) {
        var versions =
                commitments.versions().stream().filter(it -> it.kind() == kind).toList();
        return versions.stream()
                .filter(CommitmentVersion::isDraft)
                .findFirst()
                .orElseGet(() -> begun(kind, versions))
                .id();
    }

    private CommitmentVersion begun(CommitmentKind kind, List<CommitmentVersion> before) {
        var number = before.stream().mapToInt(CommitmentVersion::number).max().orElse(0) + 1;
        var draft = CommitmentVersion.draft(new CommitmentId(Uuid7.at(clock.instant())), kind, number);
        before.stream()
                .findFirst()
                .ifPresent(it -> draft.write(it.texts().stream()
                        .collect(Collectors.toMap(CommitmentText::language, CommitmentText::words))));
        commitments.add(draft);
        note(draft);
        return draft;
    }

    /** @param edition as whoever wrote had it before their eyes */
    public CommitmentOutcome write(CommitmentId id, int edition, Map<Language, CommitmentWords> words) {
        var version = hold(id);
        if (!version.isDraft()) {
            return CommitmentOutcome.STANDS;
        }
        if (version.edition() != edition) {
            return says(version, words) ? CommitmentOutcome.DONE : CommitmentOutcome.OVERTAKEN;
        }
        version.write(words);
        note(version);
        return CommitmentOutcome.DONE;
    }

    /** A form that was sent twice wrote its words the first time. */
    private static boolean says(CommitmentVersion version, Map<Language, CommitmentWords> words) {
        return words.entrySet().stream()
                .allMatch(it -> version.in(it.getKey())
                        .map(CommitmentText::words)
                        .orElse(new CommitmentWords("", ""))
                        .equals(it.getValue()));
    }

    /**
     * In force from that day on; a day that has gone is today.
     *
     * @param againBy by then everybody signs again; empty where what they have signed goes on holding
     */
    public CommitmentOutcome announce(CommitmentId id, LocalDate day, Optional<LocalDate> againBy) {
        var version = hold(id);
        if (!version.isDraft()) {
            return CommitmentOutcome.STANDS;
        }
        if (version.texts().isEmpty()) {
            return CommitmentOutcome.EMPTY;
        }
        var from = day.isBefore(today()) ? today() : day;
        version.announce(from, againBy.map(it -> it.isBefore(from) ? from : it));
        settling.everybody();
        note(version);
        return CommitmentOutcome.DONE;
    }

    /** A draft again, while nobody has signed it and no other draft has been begun. */
    public boolean takeBack(CommitmentId id) {
        var version = hold(id);
        var drafted = commitments.versions().stream().anyMatch(it -> it.kind() == version.kind() && it.isDraft());
        var possible = !drafted && !commitments.isSigned(id);
        if (possible) {
            version.takeBack();
            settling.everybody();
            note(version);
        }
        return possible;
    }

    /** @param name how readers see who stands behind the words */
    public void review(CommitmentId id, Language language, String name) {
        var version = hold(id);
        if (version.review(language, name, today())) {
            note(version);
        }
    }

    public void unreview(CommitmentId id, Language language) {
        var version = hold(id);
        if (version.unreview(language)) {
            note(version);
        }
    }

    public LocalDate today() {
        return Helsinki.day(clock.instant());
    }

    private CommitmentVersion hold(CommitmentId id) {
        return commitments.hold(id).orElseThrow(() -> new NotFound(id));
    }

    private void note(CommitmentVersion version) {
        auditing.note(AuditAct.CHANGED_COMMITMENT, version.id().value());
    }
}

package fi.rinnalla.services.partner;

import fi.rinnalla.domain.partner.CommitmentId;
import fi.rinnalla.domain.partner.CommitmentKind;
import fi.rinnalla.domain.partner.CommitmentText;
import fi.rinnalla.domain.partner.CommitmentVersion;
import fi.rinnalla.domain.partner.CommitmentWords;
import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A version as those see it who keep it.
 *
 * @param signed how many have signed it
 * @param inForce it is what partners sign today: in force, and no newer one is
 */
public record CommitmentSheet(
        CommitmentId id,
        CommitmentKind kind,
        int number,
        int edition,
        Optional<LocalDate> from,
        Optional<LocalDate> again,
        List<Text> texts,
        int signed,
        boolean inForce) {
    public boolean isDraft() {
        return from.isEmpty();
    }

    public boolean isComing(LocalDate today) {
        return from.filter(it -> it.isAfter(today)).isPresent();
    }

    public Optional<Text> in(Language language) {
        return texts.stream().filter(it -> it.language() == language).findFirst();
    }

    public record Text(
            Language language, CommitmentWords words, Optional<String> reviewer, Optional<LocalDate> reviewedOn) {
        static Text of(CommitmentText it) {
            return new Text(it.language(), it.words(), it.reviewer(), it.reviewedOn());
        }
    }

    static CommitmentSheet of(CommitmentVersion it, int signed, boolean inForce) {
        return new CommitmentSheet(
                it.id(),
                it.kind(),
                it.number(),
                it.edition(),
                it.from(),
                it.again(),
                it.texts().stream().map(Text::of).toList(),
                signed,
                inForce);
    }
}

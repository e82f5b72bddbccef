package fi.rinnalla.web.partner.commitment;

import fi.rinnalla.services.partner.SigningCommitments;
import fi.rinnalla.web.access.OnOwnPage;
import fi.rinnalla.web.shared.Chrome;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Commitments that are to be signed. */
@Dependent
class RemindersOnOwnPage implements OnOwnPage {
    @Inject
    private SigningCommitments signing;

    @Override
    public Turn turn() {
        return Turn.TO_PUT_RIGHT;
    }

    @Override
    public Optional<Part> part(Chrome chrome) {
        return Optional.of(new RemindersPart(chrome, signing.mine(chrome.voice().language())))
                .filter(it -> !it.reminders().isEmpty())
                .map(it -> new Part(RemindersPart.TEMPLATE, it));
    }
}

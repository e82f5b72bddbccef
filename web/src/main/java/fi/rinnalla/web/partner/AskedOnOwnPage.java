package fi.rinnalla.web.partner;

import fi.rinnalla.services.support.AnsweringProposals;
import fi.rinnalla.web.access.OnOwnPage;
import fi.rinnalla.web.shared.Chrome;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Parents who wait for a yes or a no. */
@Dependent
class AskedOnOwnPage implements OnOwnPage {
    @Inject
    private AnsweringProposals answering;

    @Override
    public Turn turn() {
        return Turn.TO_ANSWER;
    }

    @Override
    public Optional<Part> part(Chrome chrome) {
        return Optional.of(new AskedPart(chrome, answering.waiting()))
                .filter(it -> !it.asked().isEmpty())
                .map(it -> new Part(AskedPart.TEMPLATE, it));
    }
}

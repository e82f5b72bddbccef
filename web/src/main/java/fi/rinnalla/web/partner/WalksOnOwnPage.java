package fi.rinnalla.web.partner;

import fi.rinnalla.services.support.WalkingBeside;
import fi.rinnalla.web.access.OnOwnPage;
import fi.rinnalla.web.shared.Chrome;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Parents beside whom the partner walks. */
@Dependent
class WalksOnOwnPage implements OnOwnPage {
    @Inject
    private WalkingBeside walking;

    @Override
    public Turn turn() {
        return Turn.GOING_ON;
    }

    @Override
    public Optional<Part> part(Chrome chrome) {
        return Optional.of(new WalksPart(chrome, walking.mine()))
                .filter(it -> !it.walks().isEmpty())
                .map(it -> new Part(WalksPart.TEMPLATE, it));
    }
}

package fi.rinnalla.web.story.own;

import fi.rinnalla.services.story.DecidingOnMyStory;
import fi.rinnalla.web.access.OnOwnPage;
import fi.rinnalla.web.shared.Chrome;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Stories that wait for their owner. */
@Dependent
class StoriesOnOwnPage implements OnOwnPage {
    @Inject
    private DecidingOnMyStory deciding;

    @Override
    public Turn turn() {
        return Turn.ELSEWHERE;
    }

    @Override
    public Optional<Part> part(Chrome chrome) {
        return Optional.of(StoriesPart.of(chrome, deciding.mine()))
                .filter(it -> !it.stories().isEmpty())
                .map(it -> new Part(StoriesPart.TEMPLATE, it));
    }
}

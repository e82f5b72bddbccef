package fi.rinnalla.web.partner;

import fi.rinnalla.web.access.OnOwnPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Templates;
import gg.jte.Content;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** What the rooms bring to a partner's first page, in the order in which it stands. */
@Dependent
class OwnParts {
    @Inject
    private Instance<OnOwnPage> rooms;

    @Inject
    private Templates templates;

    List<Content> in(Chrome chrome) {
        return rooms.stream()
                .sorted(Comparator.comparing(OnOwnPage::turn))
                .flatMap(it -> it.part(chrome).stream())
                .map(it -> templates.part(it.template() + ".jte", it.page()))
                .toList();
    }
}

package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.FileFact;
import fi.rinnalla.domain.model.FileKind;
import fi.rinnalla.services.shared.Darkroom;
import fi.rinnalla.services.shared.Development.Developed;
import fi.rinnalla.services.shared.Order;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Makes a file anew from what was sent, so that nothing is passed on but what is read or seen in it. */
@Dependent
class CleanFile {
    @Inject
    private Darkroom darkroom;

    /** Empty where it is none of the kinds that are taken, is broken, locked or too heavy. */
    Optional<byte[]> of(byte[] sent) {
        return FileKind.of(sent)
                .flatMap(it -> it == FileKind.PDF ? CleanPdf.of(sent) : picture(sent))
                .filter(it -> it.length <= FileFact.HEAVIEST);
    }

    private Optional<byte[]> picture(byte[] sent) {
        return darkroom.develop(sent, Order.MATERIAL) instanceof Developed developed
                ? last(developed.copies()).map(it -> it.content())
                : Optional.empty();
    }

    private static <T> Optional<T> last(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}

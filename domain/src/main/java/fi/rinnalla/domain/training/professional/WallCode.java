package fi.rinnalla.domain.training.professional;

import fi.rinnalla.domain.shared.CodeForm;
import java.util.Optional;

/** What hangs on the wall of the room, to be typed or photographed. */
public record WallCode(String value) {
    private static final CodeForm FORM = CodeForm.of(8);

    public WallCode {
        if (!FORM.fits(value)) {
            throw new IllegalArgumentException("no code of a training");
        }
    }

    public static WallCode drawn() {
        return new WallCode(FORM.drawn());
    }

    /** As somebody typed it off the wall; empty where no training can have it. */
    public static Optional<WallCode> read(String typed) {
        return FORM.read(typed).map(WallCode::new);
    }

    /** In two halves, as it is printed. */
    public String spelled() {
        return CodeForm.spelled(value);
    }
}

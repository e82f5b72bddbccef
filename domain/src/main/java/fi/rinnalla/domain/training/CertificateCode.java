package fi.rinnalla.domain.training;

import fi.rinnalla.domain.shared.CodeForm;
import java.util.Optional;

/** What is typed to see whether a certificate is ours: twelve signs, too many to be guessed. */
public record CertificateCode(String value) {
    private static final CodeForm FORM = CodeForm.of(12);

    public CertificateCode {
        if (!FORM.fits(value)) {
            throw new IllegalArgumentException("no certificate's code");
        }
    }

    public static CertificateCode drawn() {
        return new CertificateCode(FORM.drawn());
    }

    /** As somebody typed it off paper; empty where no certificate can have it. */
    public static Optional<CertificateCode> read(String typed) {
        return FORM.read(typed).map(CertificateCode::new);
    }

    /** In threes of four, as it is printed. */
    public String spelled() {
        return CodeForm.spelled(value);
    }
}

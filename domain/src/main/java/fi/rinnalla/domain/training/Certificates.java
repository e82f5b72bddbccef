package fi.rinnalla.domain.training;

import java.util.Optional;

/** The certificates this organisation has given. */
public interface Certificates {
    Optional<Certificate> coded(CertificateCode code);

    Optional<Certificate> of(ParticipantId participant);

    void add(Certificate certificate);

    /** It was given by a slip: its code is nobody's from now on. */
    void remove(Certificate certificate);
}

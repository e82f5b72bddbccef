package fi.rinnalla.domain.training;

/** To have been there is not to have completed it: the two are never mistaken for each other. */
public enum CertificateKind {
    COMPLETED,
    ATTENDED
}

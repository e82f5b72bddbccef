package fi.rinnalla.domain.shared;

/** Gives the keys of the house. */
public interface Secrets {
    /** Thirty-two bytes. @throws IllegalStateException with one clear sentence where the key is missing or exposed */
    byte[] key(SecretName name);
}

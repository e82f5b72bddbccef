package fi.rinnalla.domain.training;

/**
 * How far a participant has come.
 *
 * @param taught sessions of the whole training, held or still to come
 * @param attended those at which they were, on the spot or from afar, or which they made up
 * @param visits to partner organisations on which they were
 * @param interviewed the interview was held
 * @param committed they have signed the ethical principles and confidentiality
 */
public record Progress(int taught, int attended, int visits, boolean interviewed, boolean committed) {
    public Progress {
        if (attended < 0 || attended > taught || visits < 0) {
            throw new IllegalArgumentException("nobody attends more than there is");
        }
    }
}

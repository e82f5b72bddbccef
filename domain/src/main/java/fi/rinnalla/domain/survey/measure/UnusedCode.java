package fi.rinnalla.domain.survey.measure;

import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A slip that nobody has answered with. There is no day in it, and its id is drawn: no order tells when it was printed. */
@Entity
@Table(schema = "app", name = "exit_code")
public class UnusedCode {
    @Id
    private UUID id;

    private Digest code;

    protected UnusedCode() {}

    public static UnusedCode of(ExitCode code) {
        var it = new UnusedCode();
        it.id = UUID.randomUUID();
        it.code = code.digest();
        return it;
    }
}

package fi.rinnalla.persistence.privacy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/** The way to the second database, where the keys lie. Not part of any transaction of the first. */
@ApplicationScoped
public class KeySource {
    @Resource(lookup = "java:app/rinnalla/keys")
    private DataSource source;

    public DataSource source() {
        return source;
    }
}

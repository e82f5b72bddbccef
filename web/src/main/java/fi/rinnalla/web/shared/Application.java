package fi.rinnalla.web.shared;

import jakarta.ws.rs.ApplicationPath;
import java.util.Map;

/** All pages, at the root. Jersey's description of every path for machines stays at home. */
@ApplicationPath("")
public class Application extends jakarta.ws.rs.core.Application {
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", Boolean.TRUE);
    }
}

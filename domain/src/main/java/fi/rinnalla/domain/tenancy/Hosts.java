package fi.rinnalla.domain.tenancy;

import java.util.List;

/** All names at which the house answers. Read on the network's side, before any tenant is known. */
public interface Hosts {
    List<Host> all();
}

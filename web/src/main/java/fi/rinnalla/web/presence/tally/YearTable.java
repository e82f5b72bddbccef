package fi.rinnalla.web.presence.tally;

import jakarta.ws.rs.core.Response;

/** A table of a year to take along, in both dialects. */
interface YearTable {
    byte[] forPeople();

    byte[] forMachines();

    String name();

    /** @param kind {@code ihmisille} for a spreadsheet; anything else is a program */
    default Response asked(String kind) {
        return Response.ok("ihmisille".equals(kind) ? forPeople() : forMachines())
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name() + "\"")
                .build();
    }
}

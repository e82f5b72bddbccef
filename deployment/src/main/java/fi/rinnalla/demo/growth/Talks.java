package fi.rinnalla.demo.growth;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.partner.Debrief;
import fi.rinnalla.domain.partner.DebriefId;

/** Three wishes to talk something through: two were met, and one waits. */
final class Talks {
    private final Season season;
    private final Sheaf sheaf;
    private final Company company;

    Talks(Season season, Sheaf sheaf, Company company) {
        this.season = season;
        this.sheaf = sheaf;
        this.company = company;
    }

    void tell() {
        done(0, 12);
        done(1, 5);
        sheaf.add(Debrief.asked(DebriefId.random(), company.partner(2), Role.WORKER, season.about(season.some(4))));
    }

    private void done(int partner, int daysAgo) {
        var asked = Debrief.asked(
                DebriefId.random(), company.partner(partner), Role.WORKER, season.about(daysAgo + season.some(3)));
        asked.done(asked.dueOn().isAfter(season.today()) ? season.today() : asked.dueOn());
        sheaf.add(asked);
    }
}

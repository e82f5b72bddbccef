package fi.rinnalla.web.access.people;

import fi.rinnalla.services.access.InvitingByMail;
import fi.rinnalla.services.access.KeepingPeople;
import fi.rinnalla.services.access.SeeingWhoIsAsked;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Notice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The page of everybody, with something to say above it or without. */
@Dependent
public class PeopleList {
    private final KeepingPeople keeping;
    private final SeeingWhoIsAsked seeing;
    private final InvitingByMail mailing;
    private final Desk desk;

    @Inject
    public PeopleList(KeepingPeople keeping, SeeingWhoIsAsked seeing, InvitingByMail mailing, Desk desk) {
        this.keeping = keeping;
        this.seeing = seeing;
        this.mailing = mailing;
        this.desk = desk;
    }

    PeoplePage saying(Notice notice) {
        return page(new PeopleQuery(), Optional.of(notice));
    }

    PeoplePage page(PeopleQuery query, Optional<Notice> notice) {
        return new PeoplePage(
                desk.chrome(PeoplePage.TITLE),
                keeping.people(query.name(), query.after()),
                query,
                seeing.all(),
                mailing.isOffered(),
                notice);
    }
}

package fi.rinnalla.journeys;

import fi.rinnalla.faults.InTrouble;
import java.util.List;

/** At whose door a state of a page is met, and in how many ways it is looked at there. */
enum Door {
    /** Of each organisation of the demonstration. */
    ORGANISATION {
        @Override
        List<Way> ways(int turn) {
            return Way.all(turn);
        }
    },
    /** Of one or two of them, for what has nothing of theirs but the frame. */
    SOME_ORGANISATION {
        @Override
        List<Way> ways(int turn) {
            return Way.pair(turn, Way.LANGUAGES);
        }
    },
    /** Of the one whose survey is over and counted. */
    WITH_RESULTS {
        @Override
        List<Way> ways(int turn) {
            return Way.pair(turn, "kasper", Way.LANGUAGES);
        }

        @Override
        Way there(Way anywhere) {
            return anywhere.at("kasper");
        }
    },
    /** The network's, which has no brand of an organisation; it is looked at as often as an organisation's. */
    NETWORK {
        @Override
        List<Way> ways(int turn) {
            return Way.all(turn).stream().map(this::there).toList();
        }

        @Override
        Way there(Way anywhere) {
            return anywhere.at("verkosto");
        }
    },
    /** A name that leads to this machine and to nobody. */
    NOBODYS {
        @Override
        List<Way> ways(int turn) {
            return Way.pair(turn, "vieras", Way.LANGUAGES);
        }
    },
    /** Of an organisation in which nothing has happened yet. */
    FOURTH {
        @Override
        List<Way> ways(int turn) {
            return Way.pair(turn, Newcomer.FOURTH.slug(), Way.LANGUAGES);
        }

        @Override
        int port(House house) {
            Newcomer.FOURTH.in(house);
            return super.port(house);
        }
    },
    /** Of an organisation to which no family may come yet. */
    FIFTH {
        @Override
        List<Way> ways(int turn) {
            return Way.pair(turn, Newcomer.FIFTH.slug(), Way.LANGUAGES);
        }

        @Override
        int port(House house) {
            Newcomer.FIFTH.in(house);
            return super.port(house);
        }
    },
    /** Of a small house that may be brought to its knees. */
    FRAIL {
        @Override
        List<Way> ways(int turn) {
            return Way.pair(turn, "koti", SMALL);
        }

        @Override
        int port(House house) {
            return InTrouble.frail().port();
        }
    },
    /** Of a small house with the usual limits. */
    STRICT {
        @Override
        List<Way> ways(int turn) {
            return Way.pair(turn, "koti", SMALL);
        }

        @Override
        int port(House house) {
            return InTrouble.strict().port();
        }
    };

    private static final List<String> SMALL = List.of("fi", "sv");

    abstract List<Way> ways(int turn);

    /** The same look at this door, where it is not an organisation's of the demonstration. */
    Way there(Way anywhere) {
        return anywhere;
    }

    int port(House house) {
        return house.port();
    }
}

package fi.rinnalla.web.shared;

import java.util.List;

/** What a room brings to the first page of a working day. The page asks everybody who is one, and knows no room. */
public interface WaitsToday {
    Urgency urgency();

    /** What waits; nothing where nothing does. Asked once for each page. */
    List<ToDo> toDos(Voice voice);

    /** In this order it is told. */
    enum Urgency {
        /** Somebody was asked whether they will, and others wait for it. */
        OWN_ANSWER,
        /** Somebody wants to talk, today or tomorrow. */
        TO_BE_CALLED,
        /** Something that goes on may be going wrong. */
        GOING_WRONG,
        /** A parent waits for an answer. */
        A_PARENT_WAITS,
        /** An organisation waits for an answer. */
        AN_ORDER_WAITS,
        /** It is to be done, and nobody is left alone until then. */
        IN_ORDER
    }
}

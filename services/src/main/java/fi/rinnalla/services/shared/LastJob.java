package fi.rinnalla.services.shared;

/**
 * Work on an organisation whose door is shut, where no other work is done any more. That it ran is noted nowhere: there is to be
 * nothing left in which it could be.
 */
public interface LastJob extends HouseJob {}

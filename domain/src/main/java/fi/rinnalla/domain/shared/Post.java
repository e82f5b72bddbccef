package fi.rinnalla.domain.shared;

/** Takes messages out of the house. */
public interface Post {
    /** Whether anybody has said where the mail server is. Until then everything waits in the outbox. */
    boolean isOpen();

    /** @throws Undelivered where the message is still with us */
    void send(Mail mail);

    /** It did not leave the house. */
    class Undelivered extends RuntimeException {
        private final boolean forGood;

        /** @param forGood the server will not take it, however often it is tried */
        public Undelivered(boolean forGood, Throwable cause) {
            super("a message was not delivered", cause);
            this.forGood = forGood;
        }

        public boolean forGood() {
            return forGood;
        }
    }
}

package fi.rinnalla.domain.partner.assignment;

/** Who was there, as numbers: the partners themselves are not among them. */
public record Present(int professionals, int parents, int students) {
    public static final int MOST = 9999;

    public Present {
        if (bad(professionals) || bad(parents) || bad(students)) {
            throw new IllegalArgumentException("nobody counts so many");
        }
    }

    private static boolean bad(int n) {
        return n < 0 || n > MOST;
    }
}

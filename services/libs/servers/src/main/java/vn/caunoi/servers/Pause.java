package vn.caunoi.servers;

/** The one short wait between two looks at a server that is starting. */
final class Pause {
    private static final long MILLIS = 100;

    private Pause() {}

    static void briefly() {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailed("Interrupted while waiting for a server.", e);
        }
    }
}

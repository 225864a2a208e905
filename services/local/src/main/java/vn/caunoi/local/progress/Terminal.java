package vn.caunoi.local.progress;

import java.lang.reflect.InvocationTargetException;

/**
 * Whether somebody is watching who would be annoyed by a thousand lines, or a log that would be spoilt by redrawing.
 */
public final class Terminal {
    private Terminal() {}

    @SuppressWarnings("SystemConsoleNull") // newer JDKs are asked by isTerminal
    public static boolean isLive() {
        return System.getenv("CI") == null && System.console() != null && isTerminal();
    }

    // Since Java 22 there is a console even when the output goes to a file, and a method that tells.
    private static boolean isTerminal() {
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(System.console());
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}

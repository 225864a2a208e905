package vn.caunoi.registry.communicator;

import java.util.Collection;

/** Finds a number for somebody who goes over to another agency, where it may be taken already. */
final class FreeCode {

    private static final int LONGEST = 40;

    private FreeCode() {}

    /** The own number, or the same with the smallest number behind it that nobody there has at the same time. */
    static String of(Communicator moving, Collection<Communicator> there) {
        String code = moving.code();
        for (int next = 2; isTaken(code, moving, there); next++) {
            String end = "-" + next;
            String begin = moving.code();
            if (begin.length() + end.length() > LONGEST) {
                begin = begin.substring(0, LONGEST - end.length()).replaceAll("[^\\p{L}0-9]+$", "");
            }
            code = begin + end;
        }
        return code;
    }

    private static boolean isTaken(String code, Communicator moving, Collection<Communicator> there) {
        return there.stream()
                .anyMatch(other -> !other.equals(moving) && other.code().equals(code) && other.overlaps(moving));
    }
}

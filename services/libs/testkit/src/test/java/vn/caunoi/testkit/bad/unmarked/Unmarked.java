package vn.caunoi.testkit.bad.unmarked;

import org.junit.jupiter.api.Assertions;

/** Breaks rule 12. */
class Unmarked {
    Object test = Assertions.class;
}

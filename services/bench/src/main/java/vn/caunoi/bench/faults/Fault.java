package vn.caunoi.bench.faults;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import vn.caunoi.bench.pair.PairSuite;

/** What is done to the pair while it writes. Each ends with everything running again. */
enum Fault {
    /** F1: both instances in turn, at random moments. */
    SERVICES_KILLED("kill -9 of writer and reader") {
        @Override
        void strike(PairSuite suite, Random random) throws InterruptedException {
            suite.writer().kill();
            pause(random, 500);
            suite.writer().start();
            pause(random, 1_500);
            suite.reader().kill();
            pause(random, 500);
            suite.reader().start();
        }
    },
    /** F3: requests go on, the outbox grows and then drains. */
    BROKER_KILLED("kill -9 of the broker") {
        @Override
        void strike(PairSuite suite, Random random) throws InterruptedException {
            suite.kafka().kill();
            pause(random, 6_000);
            suite.kafka().restart();
        }
    },
    /** F5: both databases at once, in the middle of transactions. */
    DATABASE_KILLED("kill -9 of the database") {
        @Override
        void strike(PairSuite suite, Random random) throws InterruptedException {
            suite.postgres().kill();
            pause(random, 3_000);
            suite.postgres().restart();
        }
    },
    /** F12: an orderly stop must lose nothing and lay nothing aside. */
    SERVICES_STOPPED("SIGTERM to reader and writer") {
        @Override
        void strike(PairSuite suite, Random random) throws InterruptedException {
            suite.reader().stop();
            pause(random, 500);
            suite.reader().start();
            suite.writer().stop();
            pause(random, 500);
            suite.writer().start();
        }
    };

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    abstract void strike(PairSuite suite, Random random) throws InterruptedException;

    static void pause(Random random, int upToMillis) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(200 + random.nextInt(upToMillis));
    }
}

package vn.caunoi.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caunoi.bench.Report;

/** Every fault once. {@code java -jar services/bench/target/bench.jar faults 10} does it ten times in a row. */
class FaultsIT {

    @Test
    void everyAcknowledgedWriteHasItsEffectOnceAndInOrder() throws Exception {
        Report report = new Report();

        new Faults().run(List.of(), report);

        assertThat(report.isMet()).isTrue();
    }
}

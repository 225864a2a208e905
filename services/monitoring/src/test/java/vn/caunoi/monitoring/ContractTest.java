package vn.caunoi.monitoring;

import io.quarkus.test.junit.QuarkusTest;
import vn.caunoi.testkit.ApiContract;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "monitoring")
class ContractTest extends ApiContract {
    ContractTest() {
        super("monitoring");
    }
}

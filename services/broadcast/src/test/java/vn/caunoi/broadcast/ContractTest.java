package vn.caunoi.broadcast;

import io.quarkus.test.junit.QuarkusTest;
import vn.caunoi.testkit.ApiContract;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "broadcast")
class ContractTest extends ApiContract {
    ContractTest() {
        super("broadcast");
    }
}

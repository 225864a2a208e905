package vn.caunoi.consultation;

import io.quarkus.test.junit.QuarkusTest;
import vn.caunoi.testkit.ApiContract;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "consultation")
class ContractTest extends ApiContract {
    ContractTest() {
        super("consultation");
    }
}

package vn.caunoi.registry;

import io.quarkus.test.junit.QuarkusTest;
import vn.caunoi.testkit.ApiContract;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "registry")
class ContractTest extends ApiContract {
    ContractTest() {
        super("registry");
    }
}

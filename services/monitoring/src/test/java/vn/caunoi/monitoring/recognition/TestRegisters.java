package vn.caunoi.monitoring.recognition;

/** Registers for tests of other features. */
public final class TestRegisters {

    private TestRegisters() {}

    /** The province with all its bodies of today and before. */
    public static Register province() {
        return Register.of(TestRegister.agencies());
    }
}

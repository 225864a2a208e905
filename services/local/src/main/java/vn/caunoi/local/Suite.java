package vn.caunoi.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import vn.caunoi.local.demo.DemoData;
import vn.caunoi.local.host.HostCheck;
import vn.caunoi.local.progress.Progress;
import vn.caunoi.local.progress.Terminal;
import vn.caunoi.local.settings.Component;
import vn.caunoi.local.settings.Settings;
import vn.caunoi.local.start.RunningSuite;
import vn.caunoi.local.start.SuiteStart;
import vn.caunoi.servers.ServerFailed;
import vn.caunoi.servers.ServerProcess;

/** The program behind {@code ./mvnw -Psuite}. It runs until Ctrl-C; its processes never outlive it. */
public final class Suite {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final long WATCH_MILLIS = 1000;

    private static volatile boolean stopping;

    private Suite() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            HostCheck.java(Runtime.version());
            Settings settings = Settings.from(System.getProperties());
            Runtime.getRuntime().addShutdownHook(new Thread(Suite::farewell, "farewell"));
            run(settings);
        } catch (ServerFailed e) {
            OUT.println();
            OUT.println("✗ " + e.getMessage());
            System.exit(1);
        }
    }

    private static void farewell() {
        stopping = true;
        OUT.println("\nĐang dừng Cầu Nối…");
    }

    private static void run(Settings settings) throws InterruptedException {
        OUT.println("Cầu Nối");
        RunningSuite suite = start(settings);
        // The build that may have run in this very JVM is over; give its memory back.
        System.gc();
        watch(suite);
    }

    private static RunningSuite start(Settings settings) throws InterruptedException {
        try (Progress progress = new Progress(OUT, Terminal.isLive())) {
            RunningSuite suite = SuiteStart.start(settings, progress);
            if (settings.demo()) {
                progress.starting("demo data");
                DemoData.load(settings, OUT);
                progress.ready("demo data");
            }
            greet(suite, progress);
            return suite;
        }
    }

    private static void greet(RunningSuite suite, Progress progress) {
        progress.close();
        Settings settings = suite.settings();
        OUT.printf(
                Locale.ROOT,
                """

                Sẵn sàng sau %.1f giây · ready after %.1f s

                  Cổng thông tin · portal      %s/
                  Bàn làm việc · console       %s/console
                  API                          %s/docs
                  Keycloak                     %s/admin  (admin / admin)
                  Hộp thư thử · mails sent     %s/
                  Dữ liệu · state              %s

                  Tài khoản thử (mật khẩu caunoi) · demo accounts (password caunoi)
                    quantri   quản trị toàn tỉnh          lanhdao   lãnh đạo tỉnh
                    vhttdl    theo dõi báo chí, Sở VHTTDL tuphap    biên tập, Sở Tư pháp
                    phatngon  người phát ngôn, Sở NN&MT   daixa     đài truyền thanh xã Bình Lư
                    ubndxa    UBND xã Bình Lư

                Ctrl-C dừng tất cả · stops everything
                """,
                progress.total().toMillis() / 1000.0,
                progress.total().toMillis() / 1000.0,
                suite.url(),
                suite.url(),
                suite.url(),
                settings.url(Component.KEYCLOAK),
                settings.url(Component.MAIL_PAGE),
                settings.state());
    }

    private static void watch(RunningSuite suite) throws InterruptedException {
        Set<ServerProcess> gone = new HashSet<>();
        while (true) {
            Thread.sleep(WATCH_MILLIS);
            for (ServerProcess process : suite.processes()) {
                if (!stopping && !process.isAlive() && gone.add(process)) {
                    OUT.printf(
                            "✗ %s ended unexpectedly, the rest keeps running; its output: %s%n",
                            process.name(), process.log());
                }
            }
        }
    }
}

package vn.caunoi.local.progress;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One line per part with the time it has taken. On a terminal the lines are redrawn in place; elsewhere, as in a build
 * log, each change is one line.
 */
public final class Progress implements AutoCloseable {
    private static final long REDRAW_MILLIS = 200;

    private final PrintStream out;
    private final boolean live;
    private final long began = System.nanoTime();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private int drawn;
    private boolean closed;

    private enum State {
        WAITING("·", "chờ"),
        STARTING("…", "đang khởi động"),
        READY("✓", "sẵn sàng"),
        FAILED("✗", "không khởi động được");

        private final String sign;
        private final String word;

        State(String sign, String word) {
            this.sign = sign;
            this.word = word;
        }
    }

    private static final class Line {
        private State state = State.WAITING;
        private long started;
        private long ended;

        private Duration elapsed() {
            return Duration.ofNanos((ended == 0 ? System.nanoTime() : ended) - started);
        }
    }

    public Progress(PrintStream out, boolean live) {
        this.out = out;
        this.live = live;
        if (live) {
            Thread painter = new Thread(this::paint, "progress");
            painter.setDaemon(true);
            painter.start();
        }
    }

    /** For a start nobody watches. */
    public static Progress silent() {
        return new Progress(
                new PrintStream(PrintStream.nullOutputStream(), false, java.nio.charset.StandardCharsets.UTF_8), false);
    }

    /** Announces a part, so that the order of lines does not depend on chance. */
    public synchronized void expect(String name) {
        lines.put(name, new Line());
    }

    public synchronized void starting(String name) {
        Line line = line(name);
        line.state = State.STARTING;
        line.started = System.nanoTime();
        say(name, line);
    }

    public synchronized void ready(String name) {
        end(name, State.READY);
    }

    public synchronized void failed(String name) {
        end(name, State.FAILED);
    }

    /** Time since this progress began. */
    public Duration total() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private Line line(String name) {
        return lines.computeIfAbsent(name, ignored -> new Line());
    }

    private void end(String name, State state) {
        Line line = line(name);
        line.state = state;
        line.ended = System.nanoTime();
        say(name, line);
    }

    private void say(String name, Line line) {
        if (live) {
            redraw();
        } else {
            out.println(text(name, line));
        }
    }

    private void paint() {
        while (true) {
            synchronized (this) {
                if (closed) {
                    return;
                }
                redraw();
            }
            try {
                Thread.sleep(REDRAW_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void redraw() {
        StringBuilder screen = new StringBuilder();
        if (drawn > 0) {
            screen.append("\u001b[").append(drawn).append('A');
        }
        lines.forEach((name, line) ->
                screen.append("\u001b[2K").append(text(name, line)).append('\n'));
        drawn = lines.size();
        out.print(screen);
        out.flush();
    }

    private static String text(String name, Line line) {
        String time = line.state == State.WAITING
                ? ""
                : String.format(Locale.ROOT, "%6.1f s", line.elapsed().toMillis() / 1000.0);
        return String.format(Locale.ROOT, "  %s %-22s %9s  %s", line.state.sign, name, time, line.state.word);
    }

    /** Leaves the lines as they are. */
    @Override
    public synchronized void close() {
        if (live && !closed) {
            redraw();
        }
        closed = true;
    }
}

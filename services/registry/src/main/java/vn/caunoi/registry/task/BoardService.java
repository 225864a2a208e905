package vn.caunoi.registry.task;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Deadline.Verdict;
import vn.caunoi.deadlines.WorkingCalendar;

/** Who is late in the province, and who was. */
@ApplicationScoped
public class BoardService {

    private static final Duration SOON = Duration.ofDays(3);

    private final BoardRepository board;
    private final Clock clock;

    @Inject
    BoardService(BoardRepository board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    /** Of every agency; for those who see all. Fails with {@link BoardPeriodInverted}. */
    @WithSession
    public Uni<BoardView> board(BoardQuery query) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate to = query.to() == null ? LocalDate.ofInstant(now, WorkingCalendar.ZONE) : query.to();
        LocalDate from = query.from() == null ? to.minusYears(1).plusDays(1) : query.from();
        if (from.isAfter(to)) {
            throw new BoardPeriodInverted();
        }
        Instant soon = now.plus(SOON);
        return board.open(query.kind(), now, soon)
                .chain(open -> board.closed(query.kind(), WorkingCalendar.startOf(from), WorkingCalendar.endOf(to))
                        .map(closed -> view(now, from, to, soon, rows(open, closed))));
    }

    private static BoardView view(Instant now, LocalDate from, LocalDate to, Instant soon, List<BoardRow> rows) {
        BoardFigures total = rows.stream().map(BoardRow::figures).reduce(BoardFigures.NONE, BoardFigures::plus);
        return new BoardView(now, from, to, soon, total, rows);
    }

    private static List<BoardRow> rows(List<BoardRepository.Open> open, List<BoardRepository.Closed> closed) {
        Map<UUID, List<BoardRow>> parts = Stream.concat(
                        open.stream().map(BoardService::row), closed.stream().map(BoardService::row))
                .collect(Collectors.groupingBy(BoardRow::agencyId));
        return parts.values().stream()
                .map(BoardService::sum)
                .sorted(BoardRow.WORST_FIRST)
                .toList();
    }

    private static BoardRow sum(List<BoardRow> parts) {
        BoardRow first = parts.get(0);
        return new BoardRow(
                first.agencyId(),
                first.agencyName(),
                oldest(parts),
                parts.stream().map(BoardRow::figures).reduce(BoardFigures.NONE, BoardFigures::plus));
    }

    private static @Nullable Instant oldest(List<BoardRow> parts) {
        return parts.stream()
                .flatMap(part -> Stream.ofNullable(part.oldestDueAt()))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static BoardRow row(BoardRepository.Open open) {
        return new BoardRow(
                open.agencyId(),
                open.agencyName(),
                open.oldestDueAt(),
                new BoardFigures(open.open(), open.overdue(), open.doubtful(), open.dueSoon(), 0, 0, 0, 0, 0));
    }

    private static BoardRow row(BoardRepository.Closed closed) {
        return new BoardRow(
                closed.agencyId(),
                closed.agencyName(),
                null,
                new BoardFigures(
                        0,
                        0,
                        0,
                        0,
                        closed.countIf(closed.verdict() == Verdict.ON_TIME),
                        closed.countIf(closed.verdict() == Verdict.LATE),
                        closed.countIf(closed.verdict() == Verdict.UNCERTAIN),
                        closed.countIf(closed.state() == TaskState.REFUSED),
                        closed.countIf(closed.state() == TaskState.AVOIDED)));
    }
}

package vn.caunoi.registry.task;

/**
 * Numbers of matters.
 *
 * @param open all that wait
 * @param overdue that wait although their time is over
 * @param doubtful whose time is over by a rule or a calendar that is not sure enough to accuse anybody
 * @param dueSoon that become due within the next days
 * @param onTime closed in time, within the days asked for; so are all of the following
 * @param late closed after their time
 * @param uncertain closed after a time that is not sure enough to accuse anybody
 * @param refused closed by a refusal, in time or not
 * @param avoided closed because the agency avoided the answer
 */
public record BoardFigures(
        long open,
        long overdue,
        long doubtful,
        long dueSoon,
        long onTime,
        long late,
        long uncertain,
        long refused,
        long avoided) {

    static final BoardFigures NONE = new BoardFigures(0, 0, 0, 0, 0, 0, 0, 0, 0);

    BoardFigures plus(BoardFigures other) {
        return new BoardFigures(
                open + other.open,
                overdue + other.overdue,
                doubtful + other.doubtful,
                dueSoon + other.dueSoon,
                onTime + other.onTime,
                late + other.late,
                uncertain + other.uncertain,
                refused + other.refused,
                avoided + other.avoided);
    }
}

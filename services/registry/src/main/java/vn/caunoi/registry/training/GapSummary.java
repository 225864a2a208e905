package vn.caunoi.registry.training;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who still lacks what, in figures; everybody is counted once in each of them.
 *
 * @param people of how many people anything is asked
 * @param lacking how many of them lack something
 * @param expiring how many lack nothing yet, and soon will
 * @param agencies by the agency that leads them, in the order of the directory
 * @param communes by the commune in which they work
 * @param levels by kind and level
 * @param topics by what is asked
 */
public record GapSummary(
        int people,
        int lacking,
        int expiring,
        List<Share> agencies,
        List<Share> communes,
        List<LevelShare> levels,
        List<TopicShare> topics) {

    /** Some of the people. */
    public record Share(UUID id, String name, int people, int lacking) {}

    /** People of a kind and a level. */
    public record LevelShare(TraineeKind kind, @Nullable String level, int people, int lacking) {}

    /** People of whom a topic is asked. */
    public record TopicShare(String topic, int people, int lacking) {}

    private record Level(TraineeKind kind, String level) {}

    static GapSummary of(List<StandingRepository.Figures> all, List<StandingRepository.TopicFigures> topics) {
        Map<UUID, List<StandingRepository.Figures>> agencies = grouped(all, StandingRepository.Figures::agencyId);
        Map<UUID, List<StandingRepository.Figures>> communes =
                grouped(all.stream().filter(who -> who.communeId() != null).toList(), who -> communeOf(who));
        Map<Level, List<StandingRepository.Figures>> levels = grouped(all, who -> new Level(who.kind(), who.level()));
        return new GapSummary(
                all.size(),
                lacking(all),
                (int) all.stream()
                        .filter(who -> who.lacking() == 0 && who.expiring() > 0)
                        .count(),
                agencies.entrySet().stream()
                        .map(group -> new Share(
                                group.getKey(),
                                group.getValue().get(0).agencyName(),
                                group.getValue().size(),
                                lacking(group.getValue())))
                        .toList(),
                communes.entrySet().stream()
                        .map(group -> new Share(
                                group.getKey(),
                                Objects.requireNonNullElse(
                                        group.getValue().get(0).communeName(), ""),
                                group.getValue().size(),
                                lacking(group.getValue())))
                        .toList(),
                levels.entrySet().stream()
                        .map(group -> new LevelShare(
                                group.getKey().kind(),
                                Trainee.told(group.getKey().level()),
                                group.getValue().size(),
                                lacking(group.getValue())))
                        .sorted(Comparator.comparing(LevelShare::kind))
                        .toList(),
                topics.stream()
                        .map(topic -> new TopicShare(
                                topic.topic(),
                                topic.people().intValue(),
                                topic.lacking().intValue()))
                        .toList());
    }

    private static UUID communeOf(StandingRepository.Figures who) {
        return Objects.requireNonNull(who.communeId());
    }

    private static int lacking(List<StandingRepository.Figures> people) {
        return (int) people.stream().filter(who -> who.lacking() > 0).count();
    }

    private static <K> Map<K, List<StandingRepository.Figures>> grouped(
            List<StandingRepository.Figures> all, Function<StandingRepository.Figures, K> key) {
        return all.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}

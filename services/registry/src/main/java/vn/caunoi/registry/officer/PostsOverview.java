package vn.caunoi.registry.officer;

import java.util.List;

/**
 * The posts of all agencies that the caller may see.
 *
 * @param agencies how many agencies are looked at
 * @param withoutGap how many of them have everybody they need
 * @param items the agencies, those with gaps first
 */
public record PostsOverview(int agencies, int withoutGap, int planned, int filled, List<PostsView> items) {

    static PostsOverview of(List<PostsView> all) {
        return new PostsOverview(
                all.size(),
                (int) all.stream().filter(posts -> posts.missing() == 0).count(),
                all.stream()
                        .mapToInt(posts -> posts.planned() == null ? 0 : posts.planned())
                        .sum(),
                all.stream().mapToInt(PostsView::filled).sum(),
                all.stream()
                        .sorted(java.util.Comparator.comparing((PostsView posts) -> posts.missing() == 0))
                        .toList());
    }
}

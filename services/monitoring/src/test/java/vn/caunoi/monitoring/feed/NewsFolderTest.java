package vn.caunoi.monitoring.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caunoi.monitoring.article.ArticleDraft;
import vn.caunoi.monitoring.recognition.TestRegisters;
import vn.caunoi.testkit.Repository;

/**
 * Feeds of real articles, which belong to their publishers and are not part of the project. Point
 * {@code caunoi.news.dir} at a folder that has them.
 */
class NewsFolderTest {

    private static final Path FOLDER = Path.of(System.getProperty(
            "caunoi.news.dir", Repository.root().resolve("../shared/data/news").toString()));

    private final List<FeedEntry> entries = new ArrayList<>();
    private int feeds;

    @BeforeEach
    void readAll() throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(FOLDER),
                "SKIPPED: no folder of news feeds at " + FOLDER + "; set -Dcaunoi.news.dir to run this test");
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".xml")).toList()) {
                entries.addAll(FeedReader.read(Files.readAllBytes(file), "text/xml", "http://example.vn/rss")
                        .entries());
                feeds++;
            }
        }
    }

    @Test
    void readsEveryFeedAndEveryArticle() {
        assertThat(feeds).isEqualTo(78);
        assertThat(entries).hasSize(319);
    }

    @Test
    void matchesTheArticlesOnTheProvinceAndNoOthers() {
        List<ArticleDraft> drafts =
                ArticleDraft.of(entries, TestRegisters.province(), Instant.parse("2026-11-23T00:00:00Z"));

        assertThat(drafts).hasSize(319);
        assertThat(drafts.stream().filter(draft -> !draft.matches().isEmpty()))
                .hasSize(3)
                .allSatisfy(
                        draft -> assertThat(draft.title() + " " + draft.body()).contains("Lai Châu"));
    }
}

package vn.caunoi.registry.statement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.registry.AnsweredKind;

/**
 * What a statement answers.
 *
 * @param id in the service that knows it; absent where only its page is known
 * @param title of an issue that of the article that raised it
 */
public record AnsweredView(AnsweredKind kind, @Nullable UUID id, String title, String url) {}

package vn.caunoi.registry.spokesperson;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post of an agency, whoever fills it. */
@Entity
@Table(name = "post")
class Post {

    @Id
    private UUID id;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column
    private String title;

    @Column
    @Enumerated(EnumType.STRING)
    private PostKind kind;

    /** For Hibernate. */
    protected Post() {}

    private Post(UUID id) {
        this.id = id;
    }

    static Post of(UUID agencyId, String title, PostKind kind) {
        Post post = new Post(UuidCreator.getTimeOrderedEpoch());
        post.agencyId = agencyId;
        post.title = title;
        post.kind = kind;
        return post;
    }

    UUID id() {
        return id;
    }

    UUID agencyId() {
        return agencyId;
    }

    String title() {
        return title;
    }

    PostKind kind() {
        return kind;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Post post && id.equals(post.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}

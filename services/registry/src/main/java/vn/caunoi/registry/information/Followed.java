package vn.caunoi.registry.information;

import org.jspecify.annotations.Nullable;

/** What a receipt code stands for: a request for information, or a claim that something published is wrong. */
public record Followed(@Nullable FollowedRequest request, @Nullable FollowedClaim claim) {}

package vn.caunoi.registry.channel;

import java.util.List;

/** Channels of one agency. */
public record ChannelList(List<ChannelView> items) {}

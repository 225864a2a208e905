package vn.caunoi.gateway.edge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Pace of clients. Buckets are in memory: with several gateways a client may be as many times as fast. */
@ConfigMapping(prefix = "gateway.limits")
public interface LimitsConfig {
    /** Proxies of our own in front of the gateway; that many last entries of X-Forwarded-For are theirs to write. */
    @WithDefault("0")
    @Min(0)
    @Max(5)
    int trustedProxies();

    /** Clients remembered at once; further ones share one bucket until others have been idle. */
    @WithDefault("50000")
    @Min(1)
    int maxClients();

    /** Generous, because one address can be a whole office. */
    @WithDefault("100,400")
    Pace publicPace();

    @WithDefault("50,300")
    Pace apiPace();

    /** Looking at what a file would do asks for pages of it, so bursts are allowed. */
    @WithDefault("5,60")
    Pace uploadPace();

    @WithDefault("5,60")
    Pace loginPace();

    @WithDefault("400,1600")
    Pace addressPace();
}

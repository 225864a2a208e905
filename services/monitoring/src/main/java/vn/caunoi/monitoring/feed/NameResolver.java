package vn.caunoi.monitoring.feed;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks a name up, once per hop. Blocking. */
@FunctionalInterface
public interface NameResolver {

    List<InetAddress> resolve(String host) throws UnknownHostException;
}

package vn.caunoi.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** TCP ports of the loopback interface, the only one the servers listen on. */
public final class Ports {
    private Ports() {}

    /** A port nobody listens on now. Another program may still take it before it is used. */
    public static int free() {
        return free(1).get(0);
    }

    /** Several different free ports, held together while they are chosen so that none is handed out twice. */
    public static List<Integer> free(int count) {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new ServerFailed("This machine has no free TCP port left.", e);
        } finally {
            sockets.forEach(Ports::close);
        }
    }

    /** Whether a server could listen on this port now. */
    public static boolean isFree(int port) {
        // Some systems allow a second socket beside one that listens on all addresses.
        if (answers(port)) {
            return false;
        }
        try (ServerSocket socket = new ServerSocket()) {
            // Otherwise connections of a server that just ended keep its port for a minute.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** {@link ServerFailed} when the port that this server needs is taken. */
    static void require(int port, String server) {
        if (!isFree(port)) {
            throw new ServerFailed(
                    "Port %d, which %s needs, is taken by another program: end that one or choose another port."
                            .formatted(port, server));
        }
    }

    /** Whether somebody accepts connections on this port. */
    public static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new ServerFailed("A probing socket could not be closed.", e);
        }
    }
}

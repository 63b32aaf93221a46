package org.openccg.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Stands before a service and passes bytes on, until it is told to do harm: then the answer to the next request of a
 * kind reaches nobody. The service has committed by the time it answers, so this is the worst moment there is.
 */
final class Proxy {

    private final ServerSocket door;
    private final URI target;
    private final AtomicReference<Harm> harm = new AtomicReference<>();

    private Proxy(ServerSocket door, URI target) {
        this.door = door;
        this.target = target;
    }

    static Proxy before(URI target) {
        try {
            var proxy = new Proxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target);
            start(proxy::serve, "proxy before " + target);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI url() {
        return URI.create("http://localhost:" + door.getLocalPort());
    }

    /** The next answer to a request that begins so is withheld, and then the act is done. Counts down when it is done. */
    CountDownLatch withholdAnswerTo(String requestBegin, Runnable act) {
        var done = new CountDownLatch(1);
        harm.set(new Harm(requestBegin, act, done));
        return done;
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Where the service is down the caller is hung up on, as it would be without a proxy, and may try again. */
    private void connect(Socket client) throws IOException {
        try {
            var connection = new Connection(client, new Socket(target.getHost(), target.getPort()));
            start(connection::requests, "requests");
            start(connection::answers, "answers");
        } catch (ConnectException down) {
            client.close();
        }
    }

    private static void start(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private record Harm(String requestBegin, Runnable act, CountDownLatch done) {}

    private final class Connection {

        private final Socket client;
        private final Socket server;
        private volatile boolean doomed;

        private Connection(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        private void requests() {
            pass(client, server, true);
        }

        private void answers() {
            pass(server, client, false);
        }

        private void pass(Socket from, Socket to, boolean requests) {
            byte[] buffer = new byte[16_384];
            try (from;
                    to) {
                InputStream in = from.getInputStream();
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    if (requests) {
                        doomed |= isMeant(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                    } else if (doomed) {
                        strike();
                        return;
                    }
                    to.getOutputStream().write(buffer, 0, read);
                    to.getOutputStream().flush();
                }
            } catch (SocketException closed) {
                // one side hung up; closing both is all there is to do
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private boolean isMeant(String request) {
            var planned = harm.get();
            return planned != null && request.startsWith(planned.requestBegin());
        }

        private void strike() {
            var planned = harm.getAndSet(null);
            if (planned != null) {
                planned.act().run();
                planned.done().countDown();
            }
        }
    }
}

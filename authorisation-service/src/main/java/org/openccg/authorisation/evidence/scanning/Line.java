package org.openccg.authorisation.evidence.scanning;

import java.io.Closeable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A connection over TCP or a local socket that is given up as a whole when the time is over. */
final class Line implements Closeable {

    private final SocketChannel channel;
    private final Selector selector;
    private final long end;

    private Line(SocketChannel channel, Selector selector, Duration patience) {
        this.channel = channel;
        this.selector = selector;
        this.end = System.nanoTime() + patience.toNanos();
    }

    /** To host:port, or to the path of a local socket. */
    static Line to(String address, Duration patience) throws IOException {
        boolean local = address.startsWith("/");
        var channel = local ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
        var line = new Line(channel, Selector.open(), patience);
        try {
            channel.configureBlocking(false);
            line.connect(local ? UnixDomainSocketAddress.of(address) : internet(address));
            return line;
        } catch (IOException | IllegalArgumentException e) {
            line.close();
            throw new IOException("No connection to " + address, e);
        }
    }

    void send(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0) {
                await(SelectionKey.OP_WRITE);
            }
        }
    }

    /** Text up to a NUL character or the end. */
    String receive(int most) throws IOException {
        var answer = ByteBuffer.allocate(most);
        while (answer.hasRemaining() && (answer.position() == 0 || answer.get(answer.position() - 1) != 0)) {
            int read = channel.read(answer);
            if (read < 0) {
                break;
            }
            if (read == 0) {
                await(SelectionKey.OP_READ);
            }
        }
        return StandardCharsets.UTF_8
                .decode(answer.flip())
                .toString()
                .replace("\0", "")
                .strip();
    }

    @Override
    public void close() throws IOException {
        try (selector) {
            channel.close();
        }
    }

    private void connect(SocketAddress address) throws IOException {
        if (!channel.connect(address)) {
            await(SelectionKey.OP_CONNECT);
            if (!channel.finishConnect()) {
                throw new ConnectException(address.toString());
            }
        }
    }

    private void await(int readiness) throws IOException {
        channel.register(selector, readiness);
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0 || selector.select(left) == 0) {
            throw new SocketTimeoutException("No answer in time");
        }
        selector.selectedKeys().clear();
    }

    private static InetSocketAddress internet(String address) throws IOException {
        int colon = address.lastIndexOf(':');
        if (colon < 1) {
            throw new IOException("Neither host:port nor a path: " + address);
        }
        return new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }
}

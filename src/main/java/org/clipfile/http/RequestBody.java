package org.clipfile.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/**
 * What comes over the network as a stream for a thread that may wait. Not more than one buffer is asked for at a time,
 * so whoever sends waits for whoever reads.
 */
final class RequestBody extends InputStream {

    /** One for each body: a static buffer would hold memory of the network's before the program has started. */
    private final Buffer end = Buffer.buffer();

    private final ReadStream<Buffer> stream;
    private final long limit;
    private final BlockingQueue<Buffer> received = new LinkedBlockingQueue<>();
    private Buffer current = Buffer.buffer();
    private int position;
    private long total;
    private volatile Throwable failure;

    /**
     * Takes the stream over; to be called where its events arrive.
     *
     * @param limit in bytes
     */
    RequestBody(ReadStream<Buffer> stream, long limit) {
        this.stream = stream;
        this.limit = limit;
        stream.pause();
        stream.handler(received::add);
        stream.endHandler(nothing -> received.add(end));
        stream.exceptionHandler(broken -> {
            failure = broken;
            received.add(end);
        });
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (current != end && position == current.length()) {
            receive();
        }
        if (current == end) {
            return -1;
        }
        var count = Math.min(length, current.length() - position);
        current.getBytes(position, position + count, bytes, offset);
        position += count;
        return count;
    }

    private void receive() throws IOException {
        stream.fetch(1);
        try {
            current = received.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the import was stopped");
        }
        position = 0;
        total += current.length();
        if (failure != null) {
            throw new IOException("The connection broke off.", failure);
        }
        if (total > limit) {
            throw new IOException("It has more than the %,d bytes that are taken here.".formatted(limit));
        }
    }
}

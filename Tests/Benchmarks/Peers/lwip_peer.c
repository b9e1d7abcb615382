/*
 * lwIP as a contestant: lwip_peer TAP download|upload|http COUNT WARMUP
 *
 * Moves WARMUP bytes (or requests), lets the TAP run dry, then moves COUNT and prints one line of JSON: count, seconds from the first to the
 * last, user and system CPU seconds of this process in between. The kernel is 10.77.0.1, this host 10.77.0.2 (see kernel_peer.c).
 */
#include <endian.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include "lwip/tcp.h"
#include "lwip_tap.h"

enum { SOURCE_PORT = 5001, SINK_PORT = 5002, HTTP_PORT = 80, SETTLE_MILLISECONDS = 300 };

/* One run. The clock starts at the first byte (download) or request, and stops when the last has come or is acknowledged. */
struct run {
    const char *mode;
    uint64_t target, moved, queued;
    uint64_t body_left;
    size_t head_length;
    char head[2048];
    bool started, done;
    struct timespec first, last;
    struct rusage before, after;
};

static const char request[] = "GET /1k HTTP/1.1\r\nHost: 10.77.0.1\r\n\r\n";
static char data[TCP_SND_BUF];

static void start(struct run *run)
{
    run->started = true;
    getrusage(RUSAGE_SELF, &run->before);
    clock_gettime(CLOCK_MONOTONIC, &run->first);
}

static void stop(struct run *run)
{
    clock_gettime(CLOCK_MONOTONIC, &run->last);
    getrusage(RUSAGE_SELF, &run->after);
    run->done = true;
}

static void fail(void *argument, err_t error)
{
    struct run *run = argument;
    fprintf(stderr, "lwip_peer: the connection failed after %" PRIu64 ": error %d\n", run->moved, error);
    exit(70);
}

static void advance(struct run *run, struct tcp_pcb *pcb, uint64_t by)
{
    run->moved += by;
    if (run->moved >= run->target) {
        stop(run);
        tcp_close(pcb);
    }
}

/* Upload: lwIP copies, which is faster than referring to the data: a segment is one piece then, and one plain write. */
static void fill(struct run *run, struct tcp_pcb *pcb)
{
    while (run->queued < run->target) {
        uint64_t left = run->target - run->queued;
        u16_t room = tcp_sndbuf(pcb);
        u16_t size = left < room ? (u16_t)left : room;
        if (size == 0 || (size < TCP_MSS && size != left) || tcp_write(pcb, data, size, TCP_WRITE_FLAG_COPY) != ERR_OK) {
            break;
        }

        run->queued += size;
    }

    tcp_output(pcb);
}

static err_t on_sent(void *argument, struct tcp_pcb *pcb, u16_t length)
{
    struct run *run = argument;
    if (strcmp(run->mode, "upload") == 0) {
        fill(run, pcb);
        advance(run, pcb, length);
    }

    return ERR_OK;
}

/* The answer's head, gathered until it is whole; then what is left of the body is known. */
static void take_response(struct run *run, struct tcp_pcb *pcb, const char *bytes, size_t length)
{
    while (length > 0) {
        if (run->body_left > 0) {
            size_t n = length < run->body_left ? length : run->body_left;
            bytes += n;
            length -= n;
            run->body_left -= n;
        } else {
            run->head[run->head_length++] = *bytes++;
            length--;
            run->head[run->head_length] = 0;
            char *field;
            if (run->head_length < 4 || memcmp(run->head + run->head_length - 4, "\r\n\r\n", 4) != 0) {
                continue;
            }

            if (strncmp(run->head, "HTTP/1.1 200", 12) != 0 || (field = strstr(run->head, "Content-Length: ")) == NULL) {
                fail(run, ERR_VAL);
            }

            run->body_left = strtoull(field + 16, NULL, 10);
            run->head_length = 0;
        }

        if (run->body_left == 0 && run->head_length == 0) {
            advance(run, pcb, 1);
            if (!run->done) {
                tcp_write(pcb, request, sizeof request - 1, 0);
            }
        }
    }
}

static err_t on_received(void *argument, struct tcp_pcb *pcb, struct pbuf *p, err_t error)
{
    struct run *run = argument;
    if (p == NULL) {
        if (!run->done) {
            fail(run, error);
        }

        return ERR_OK;
    }

    u16_t length = p->tot_len;
    if (!run->started) {
        start(run);
    }

    tcp_recved(pcb, length);
    if (strcmp(run->mode, "http") == 0) {
        for (struct pbuf *q = p; q != NULL; q = q->next) {
            take_response(run, pcb, q->payload, q->len);
        }
    } else {
        advance(run, pcb, length);
    }

    pbuf_free(p);
    return ERR_OK;
}

static err_t on_connected(void *argument, struct tcp_pcb *pcb, err_t error)
{
    (void)error;
    struct run *run = argument;
    tcp_nagle_disable(pcb);
    if (strcmp(run->mode, "download") == 0) {
        uint64_t count = htobe64(run->target);
        tcp_write(pcb, &count, sizeof count, TCP_WRITE_FLAG_COPY);
    } else if (strcmp(run->mode, "upload") == 0) {
        start(run);
        fill(run, pcb);
    } else {
        start(run);
        tcp_write(pcb, request, sizeof request - 1, 0);
    }

    return tcp_output(pcb);
}

static void carry_out(struct run *run)
{
    ip_addr_t kernel;
    IP_ADDR4(&kernel, 10, 77, 0, 1);
    struct tcp_pcb *pcb = tcp_new();
    tcp_arg(pcb, run);
    tcp_recv(pcb, on_received);
    tcp_sent(pcb, on_sent);
    tcp_err(pcb, fail);
    u16_t port = strcmp(run->mode, "download") == 0 ? SOURCE_PORT : strcmp(run->mode, "upload") == 0 ? SINK_PORT : HTTP_PORT;
    tcp_connect(pcb, &kernel, port, on_connected);
    tap_run_until(&run->done);
    tap_run_for(SETTLE_MILLISECONDS);
}

static double seconds(struct timeval from, struct timeval to)
{
    return (double)(to.tv_sec - from.tv_sec) + (double)(to.tv_usec - from.tv_usec) * 1e-6;
}

int main(int count, char **arguments)
{
    if (count != 5) {
        fprintf(stderr, "usage: lwip_peer TAP download|upload|http COUNT WARMUP\n");
        return 64;
    }

    static struct run warmup, run;
    warmup.mode = run.mode = arguments[2];
    run.target = strtoull(arguments[3], NULL, 10);
    warmup.target = strtoull(arguments[4], NULL, 10);
    tap_open(arguments[1], "10.77.0.2");
    carry_out(&warmup);
    carry_out(&run);
    printf("{\"count\":%" PRIu64 ",\"seconds\":%.6f,\"user\":%.6f,\"system\":%.6f}\n", run.moved,
        (double)(run.last.tv_sec - run.first.tv_sec) + (double)(run.last.tv_nsec - run.first.tv_nsec) * 1e-9,
        seconds(run.before.ru_utime, run.after.ru_utime), seconds(run.before.ru_stime, run.after.ru_stime));
    return 0;
}

/*
 * The kernel's side of the TCP benchmarks, the same for every contestant: a source on port 5001 (reads a byte count, 8 bytes big-endian,
 * sends that many bytes, closes) and a sink on port 5002 (reads to the end, closes). For each connection it prints one line of JSON:
 * bytes, seconds from the first to the last of them, CPU seconds of this process.
 */
#include <arpa/inet.h>
#include <endian.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { SOURCE_PORT = 5001, SINK_PORT = 5002, CHUNK = 256 * 1024 };

static char chunk[CHUNK];

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static double cpu(void)
{
    struct rusage u;
    getrusage(RUSAGE_SELF, &u);
    return (double)(u.ru_utime.tv_sec + u.ru_stime.tv_sec) + (double)(u.ru_utime.tv_usec + u.ru_stime.tv_usec) * 1e-6;
}

static int listen_on(uint16_t port)
{
    int s = socket(AF_INET, SOCK_STREAM, 0), on = 1;
    setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    struct sockaddr_in any = { .sin_family = AF_INET, .sin_port = htons(port) };
    return bind(s, (struct sockaddr *)&any, sizeof any) < 0 || listen(s, 8) < 0 ? -1 : s;
}

static uint64_t send_all(int s, double *first)
{
    uint64_t count = 0, sent = 0;
    if (recv(s, &count, sizeof count, MSG_WAITALL) != sizeof count) {
        return 0;
    }

    count = be64toh(count);
    *first = now();
    while (sent < count) {
        size_t want = count - sent < CHUNK ? (size_t)(count - sent) : CHUNK;
        ssize_t n = send(s, chunk, want, MSG_NOSIGNAL);
        if (n <= 0) {
            break;
        }

        sent += (uint64_t)n;
    }

    return sent;
}

static uint64_t receive_all(int s, double *first, double *last)
{
    uint64_t received = 0;
    ssize_t n;
    while ((n = recv(s, chunk, CHUNK, 0)) > 0) {
        *last = now();
        if (received == 0) {
            *first = *last;
        }

        received += (uint64_t)n;
    }

    return received;
}

static void serve(int s, const char *name)
{
    double first = 0, last = 0, before = cpu();
    uint64_t bytes;
    if (strcmp(name, "source") == 0) {
        bytes = send_all(s, &first);
        shutdown(s, SHUT_WR);
        while (recv(s, chunk, CHUNK, 0) > 0) {
        }

        last = now();
    } else {
        bytes = receive_all(s, &first, &last);
    }

    close(s);
    printf("{\"role\":\"%s\",\"bytes\":%llu,\"seconds\":%.6f,\"cpu\":%.6f}\n", name, (unsigned long long)bytes, last - first, cpu() - before);
    fflush(stdout);
}

int main(void)
{
    static const char *const names[] = { "source", "sink" };
    struct pollfd listeners[] = { { .fd = listen_on(SOURCE_PORT), .events = POLLIN }, { .fd = listen_on(SINK_PORT), .events = POLLIN } };
    if (listeners[0].fd < 0 || listeners[1].fd < 0) {
        perror("kernel_peer");
        return 69;
    }

    for (size_t i = 0; i < CHUNK; i++) {
        chunk[i] = (char)(i * 31 + i / 251);
    }

    printf("{\"role\":\"ready\"}\n");
    fflush(stdout);
    while (poll(listeners, 2, -1) > 0) {
        for (int i = 0; i < 2; i++) {
            if (listeners[i].revents != 0) {
                int s = accept(listeners[i].fd, NULL, NULL);
                if (s >= 0) {
                    serve(s, names[i]);
                }
            }
        }
    }

    return 0;
}

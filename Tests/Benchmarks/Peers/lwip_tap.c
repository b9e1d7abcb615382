#include "lwip_tap.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#include "lwip/etharp.h"
#include "lwip/init.h"
#include "lwip/netif.h"
#include "lwip/timeouts.h"
#include "netif/ethernet.h"

enum { FRAME_SIZE = 1514, BURST = 256, GATHER = 8 };

static int tap;
static struct netif netif;
static struct pbuf *spare;

u32_t sys_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (u32_t)(now.tv_sec * 1000 + now.tv_nsec / 1000000);
}

/* A full TAP queue drops the frame, as a full network does: TCP sends it again. */
static err_t transmit(struct netif *unused, struct pbuf *p)
{
    (void)unused;
    struct iovec parts[GATHER];
    int count = 0;
    for (struct pbuf *q = p; q != NULL && count < GATHER; q = q->next) {
        parts[count++] = (struct iovec){ .iov_base = q->payload, .iov_len = q->len };
    }

    ssize_t written = count == 1 ? write(tap, parts[0].iov_base, parts[0].iov_len) : writev(tap, parts, count);
    return written == p->tot_len ? ERR_OK : ERR_IF;
}

static err_t set_up(struct netif *n)
{
    static const u8_t address[ETH_HWADDR_LEN] = { 0x02, 0, 0, 0, 0, 0x02 };
    memcpy(n->hwaddr, address, sizeof address);
    n->hwaddr_len = ETH_HWADDR_LEN;
    n->name[0] = 't';
    n->name[1] = 'p';
    n->mtu = 1500;
    n->flags = NETIF_FLAG_BROADCAST | NETIF_FLAG_ETHARP | NETIF_FLAG_ETHERNET | NETIF_FLAG_LINK_UP;
    n->output = etharp_output;
    n->linkoutput = transmit;
    return ERR_OK;
}

/* Reads one frame straight into a pool buffer and hands it to lwIP; false when none waits. */
static bool receive(void)
{
    if (spare == NULL && (spare = pbuf_alloc(PBUF_RAW, FRAME_SIZE, PBUF_POOL)) == NULL) {
        return false;
    }

    ssize_t length = read(tap, spare->payload, FRAME_SIZE);
    if (length <= 0) {
        return false;
    }

    struct pbuf *frame = spare;
    spare = NULL;
    pbuf_realloc(frame, (u16_t)length);
    if (netif.input(frame, &netif) != ERR_OK) {
        pbuf_free(frame);
    }

    return true;
}

static void turn(int limit)
{
    int burst = 0;
    while (burst < BURST && receive()) {
        burst++;
    }

    sys_check_timeouts();
    if (burst == 0) {
        u32_t wait = sys_timeouts_sleeptime();
        struct pollfd ready = { .fd = tap, .events = POLLIN };
        poll(&ready, 1, wait < (u32_t)limit ? (int)wait : limit);
    }
}

void tap_open(const char *device, const char *address)
{
    struct ifreq request = { .ifr_flags = IFF_TAP | IFF_NO_PI };
    snprintf(request.ifr_name, sizeof request.ifr_name, "%s", device);
    tap = open("/dev/net/tun", O_RDWR | O_NONBLOCK);
    if (tap < 0 || ioctl(tap, TUNSETIFF, &request) < 0) {
        fprintf(stderr, "lwip_peer: cannot open the TAP device %s: %s\n", device, strerror(errno));
        exit(69);
    }

    ip4_addr_t own, mask, gateway;
    ip4addr_aton(address, &own);
    IP4_ADDR(&mask, 255, 255, 255, 0);
    ip4_addr_set_zero(&gateway);
    lwip_init();
    netif_add(&netif, &own, &mask, &gateway, NULL, set_up, ethernet_input);
    netif_set_default(&netif);
    netif_set_up(&netif);
}

void tap_run_until(const bool *done)
{
    while (!*done) {
        turn(1000);
    }
}

void tap_run_for(unsigned milliseconds)
{
    u32_t start = sys_now();
    while (sys_now() - start < milliseconds) {
        turn(10);
    }
}
